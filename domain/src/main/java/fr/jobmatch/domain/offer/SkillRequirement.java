package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// A skill that an offer asks for.
/// @param label the skill's name
/// @param id id in the lexicon; null when the lexicon doesn't know it
/// @param required true for a must-have, false for a nice-to-have, null when the offer doesn't say
/// @param quote the offer's own words
public record SkillRequirement(
        String label,
        @Nullable String id,
        @Nullable Boolean required,
        @Nullable String quote) {}
