package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// The experience that an offer asks for.
/// @param months least experience in months; 0 when beginners are accepted; null when unknown
/// @param level the source's own words
/// @param required true when demanded, false when wished or beginners are accepted, null when unknown
public record ExperienceRequirement(
        @Nullable Integer months,
        @Nullable String level,
        @Nullable Boolean required) {

    public static ExperienceRequirement unknown() {
        return new ExperienceRequirement(null, null, null);
    }
}
