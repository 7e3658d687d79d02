package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// A diploma that an offer asks for.
/// @param level level of the French national framework of certifications, 3 (CAP) to 8 (doctorate)
/// @param field the field of study in the offer's words
public record DiplomaRequirement(
        @Nullable Integer level,
        @Nullable String field,
        @Nullable Boolean required,
        @Nullable String quote) {}
