package fr.jobmatch.lexicon.contact;

import org.jspecify.annotations.Nullable;

/// The parts of a postal address that stand in a text.
/// @param start offset of the first character
/// @param end offset after the last character
public record PostalAddress(
        @Nullable String street,
        @Nullable String postalCode,
        String city,
        @Nullable String region,
        @Nullable String countryCode,
        int start,
        int end) {}
