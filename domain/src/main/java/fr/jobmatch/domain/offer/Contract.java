package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// The contract that an offer proposes.
/// @param nature the legal nature in the source's words, for example `Contrat apprentissage`
/// @param durationMonths length of a limited contract in months; fractions for days and weeks
/// @param fullTime null when unknown
/// @param hoursPerWeek weekly hours
public record Contract(
        @Nullable ContractType type,
        @Nullable String nature,
        @Nullable Double durationMonths,
        @Nullable Boolean fullTime,
        @Nullable Double hoursPerWeek) {

    public static Contract unknown() {
        return new Contract(null, null, null, null, null);
    }
}
