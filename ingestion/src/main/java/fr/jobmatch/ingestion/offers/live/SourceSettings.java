package fr.jobmatch.ingestion.offers.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The live sources as configured.
@ConfigurationProperties("jobmatch.sources")
record SourceSettings(
        @DefaultValue SourceApi francetravail,
        @DefaultValue SourceApi lba,
        @DefaultValue SourceApi wttj,
        @DefaultValue SourceApi apec) {}
