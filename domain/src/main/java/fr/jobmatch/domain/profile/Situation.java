package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// What a CV says about when and where the candidate can work.
/// @param availability the CV's own words, for example `disponible immédiatement`
/// @param mobility the CV's own words, for example `Île-de-France`
/// @param workPermit the right to work, where stated
public record Situation(
        @Nullable String availability,
        @Nullable String mobility,
        @Nullable String workPermit) {

    public static Situation unknown() {
        return new Situation(null, null, null);
    }
}
