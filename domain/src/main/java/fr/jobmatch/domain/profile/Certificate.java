package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// A certificate, habilitation or professional card.
public record Certificate(
        String name,
        @Nullable String issuer,
        @Nullable PartialDate date,
        @Nullable String url) {}
