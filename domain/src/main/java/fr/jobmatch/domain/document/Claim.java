package fr.jobmatch.domain.document;

import org.jspecify.annotations.Nullable;

/// Something that a text says about the candidate.
/// @param text the words as they stand in the text
/// @param supported whether the profile holds it
/// @param source the path of the profile field that holds it, or how it follows from the profile; null when unsupported
public record Claim(
        String text, Kind kind, boolean supported, @Nullable String source) {

    /// What a claim is about.
    public enum Kind {
        NUMBER,
        AMOUNT,
        PERCENTAGE,
        DATE,
        DURATION,
        HEADCOUNT,
        EMPLOYER,
        TITLE,
        DIPLOMA,
        CERTIFICATE,
        LICENCE,
        TOOL,
        LANGUAGE,
        LANGUAGE_LEVEL,
        LOCATION,
        ACHIEVEMENT
    }
}
