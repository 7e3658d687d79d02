package fr.jobmatch.app.tasks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How background work is paced.
/// @param quota open tasks that a person may have in one pool
/// @param heartbeat how often a worker says that it is alive; a task whose worker missed four is taken over after at
///     most six, 24 seconds
/// @param firstPause pause before the second attempt; each further one doubles it
/// @param shutdown how long a stopping worker may go on with a task, and again after it was interrupted; twice this
///     must be shorter than the time between SIGTERM and SIGKILL
@ConfigurationProperties("jobmatch.tasks")
record TaskSettings(
        @DefaultValue("200") int quota,
        @DefaultValue("4s") Duration heartbeat,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("8s") Duration shutdown) {}
