package fr.jobmatch.lexicon.contact;

import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of countries in French and English, and the states and provinces that stand for one in an address.
public final class Countries {

    private static final Set<String> US_STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY");
    private static final Set<String> CANADIAN_PROVINCES =
            Set.of("AB", "BC", "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK", "NT", "NU", "YT");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /// Return the ISO 3166-1 code of a country by its French or English name, or a usual short form.
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Folding.fold(name).strip().replace(".", "")));
    }

    /// Return the country whose state or province has a two-letter code.
    public static Optional<String> ofState(String code) {
        if (US_STATES.contains(code)) {
            return Optional.of("US");
        }
        return CANADIAN_PROVINCES.contains(code) ? Optional.of("CA") : Optional.empty();
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        Arrays.stream(Locale.getISOCountries()).forEach(code -> {
            var country = Locale.of("", code);
            codes.put(Folding.fold(country.getDisplayCountry(Locale.FRENCH)), code);
            codes.put(Folding.fold(country.getDisplayCountry(Locale.ENGLISH)), code);
        });
        codes.putAll(Map.of(
                "uk",
                "GB",
                "usa",
                "US",
                "us",
                "US",
                "england",
                "GB",
                "angleterre",
                "GB",
                "scotland",
                "GB",
                "ecosse",
                "GB",
                "wales",
                "GB",
                "holland",
                "NL",
                "turkey",
                "TR"));
        codes.putAll(Map.of(
                "etats unis",
                "US",
                "great britain",
                "GB",
                "grande-bretagne",
                "GB",
                "uae",
                "AE",
                "czech republic",
                "CZ",
                "republique tcheque",
                "CZ",
                "the netherlands",
                "NL",
                "pays bas",
                "NL",
                "hollande",
                "NL"));
        return Map.copyOf(codes);
    }
}
