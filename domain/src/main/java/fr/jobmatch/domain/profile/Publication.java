package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// Something published.
public record Publication(
        String name,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable String url,
        @Nullable String summary) {}
