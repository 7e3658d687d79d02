package fr.jobmatch.app.sources;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often the live sources are looked after.
/// @param every pause between two looks at what is due
/// @param heartbeat how often a replica that fetches says that it is alive
@ConfigurationProperties("jobmatch.source-schedule")
record SourceScheduleSettings(
        @DefaultValue("30s") Duration every,
        @DefaultValue("5s") Duration heartbeat) {}
