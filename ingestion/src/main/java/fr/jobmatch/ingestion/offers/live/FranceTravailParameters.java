package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.lexicon.places.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says a search in the parameters of France Travail.
final class FranceTravailParameters {

    private static final int MOST_ROME_CODES = 200;
    private static final int MOST_WORDS = 10;

    /// Whole cities are no commune here; one arrondissement stands for the city.
    private static final Map<String, String> ARRONDISSEMENTS =
            Map.of("75056", "75101", "69123", "69381", "13055", "13201");

    private FranceTravailParameters() {}

    static Parameters of(SourceQuery query, FranceTravailWalk walk, boolean withoutAlternance) {
        int last = Math.min(walk.start() + FranceTravailWalk.PAGE, FranceTravailWalk.REACHABLE) - 1;
        var parameters =
                new Parameters().add("range", walk.start() + "-" + last).add("sort", 1);
        words(parameters, query.words());
        place(parameters, query.place(), query.radiusKm());
        window(parameters, walk.window());
        if (!query.romeCodes().isEmpty()) {
            parameters.add(
                    "codeROME",
                    query.romeCodes().stream().limit(MOST_ROME_CODES).collect(Collectors.joining(",")));
        }
        if (withoutAlternance) {
            parameters.add("partenaires", "LABONNEALTERNANCE").add("modeSelectionPartenaires", "EXCLU");
        }
        return parameters;
    }

    /// Words of at least two allowed characters; others would be answered with 400.
    private static void words(Parameters parameters, @Nullable String words) {
        var allowed = Arrays.stream((words == null ? "" : words).split("[^\\p{L}\\p{N}@#$%^&+./-]+"))
                .filter(word -> word.length() >= 2)
                .limit(MOST_WORDS)
                .collect(Collectors.joining(","));
        if (!allowed.isEmpty()) {
            parameters.add("motsCles", allowed);
        }
    }

    private static void place(Parameters parameters, @Nullable Place place, int radiusKm) {
        if (place == null || place.code() == null) {
            return;
        }
        switch (place.kind()) {
            case COMMUNE ->
                parameters
                        .add("commune", ARRONDISSEMENTS.getOrDefault(place.code(), place.code()))
                        .add("distance", radiusKm);
            case DEPARTEMENT -> parameters.add("departement", place.code());
            case REGION -> parameters.add("region", place.code());
            case COUNTRY -> {}
        }
    }

    private static void window(Parameters parameters, FranceTravailWindow window) {
        var from = window.from();
        if (from != null) {
            parameters.add("minCreationDate", second(from)).add("maxCreationDate", second(window.to()));
        }
        if (window.departement() != null) {
            parameters.add("departement", window.departement());
        }
        if (window.domain() != null) {
            parameters.add("grandDomaine", window.domain());
        }
    }

    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
