package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// A language that an offer asks for.
/// @param language ISO 639-1, or the name where there is no code
/// @param level CEFR level, A1 to C2, when it can be told
/// @param required true for a must-have, false for a nice-to-have, null when the offer doesn't say
public record LanguageRequirement(
        String language,
        @Nullable String level,
        @Nullable Boolean required,
        @Nullable String quote) {}
