package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// A licence that an offer asks for.
/// @param code normal form as in the lexicon, for example `PERMIS_B`
public record LicenceRequirement(
        String code,
        String label,
        @Nullable Boolean required,
        @Nullable String quote) {}
