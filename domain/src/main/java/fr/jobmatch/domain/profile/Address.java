package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// Where a candidate lives, as far as the CV says.
/// @param street house number and street
/// @param countryCode ISO 3166-1 alpha-2
public record Address(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String countryCode) {}
