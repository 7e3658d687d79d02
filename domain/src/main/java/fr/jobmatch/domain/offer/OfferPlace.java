package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// A place of work.
/// @param label as the source writes it
/// @param insee code of the commune
/// @param departement code of the département, for example `69`, `2A` or `974`
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param country ISO 3166-1 alpha-2
public record OfferPlace(
        String label,
        @Nullable String city,
        @Nullable String insee,
        @Nullable String postcode,
        @Nullable String departement,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String country) {}
