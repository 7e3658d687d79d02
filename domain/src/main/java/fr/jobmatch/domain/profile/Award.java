package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// A prize or distinction.
public record Award(
        String title,
        @Nullable PartialDate date,
        @Nullable String awarder,
        @Nullable String summary) {}
