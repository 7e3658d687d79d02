package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.ingestion.offers.store.OfferQuery.Sort;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The statements of a search. Every value is a parameter; people's words go through `websearch_to_tsquery`, which has
/// no
/// syntax errors.
record SearchSql(String where, String order, Map<String, Object> parameters) {

    private static final int DEFAULT_RADIUS_KM = 30;
    private static final double KM_PER_DEGREE = 111.2;
    private static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(lat - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(lat)) * power(sin(radians(lon - :lon) / 2), 2))))""";
    private static final String NEWEST = "published_at desc nulls last, id";

    static SearchSql of(OfferQuery query) {
        var builder = new Builder();
        builder.words(query.words());
        builder.place(query.place(), query.radiusKm());
        builder.oneOf(
                "contract_type",
                "contracts",
                query.contracts().stream().map(Enum::name).toList());
        builder.oneOf(
                "remote", "remote", query.remote().stream().map(Enum::name).toList());
        builder.oneOf(
                "source",
                "sources",
                query.sources().stream().map(source -> source.code()).toList());
        var salary = query.salaryMin();
        if (salary != null) {
            builder.and("coalesce(annual_max, annual_min) >= :salary", Map.of("salary", salary));
        }
        var since = query.publishedSince();
        if (since != null) {
            builder.and("published_at >= :since", Map.of("since", since.atOffset(ZoneOffset.UTC)));
        }
        builder.parameters.put("limit", query.size());
        builder.parameters.put("offset", (long) query.page() * query.size());
        return new SearchSql(
                String.join(" and ", builder.conditions), builder.order(query.sort()), Map.copyOf(builder.parameters));
    }

    String count() {
        return "select count(*) from offer where " + where;
    }

    String page() {
        return "select canonical, last_seen_at from offer where " + where + " order by " + order
                + " limit :limit offset :offset";
    }

    private static final class Builder {

        private final List<String> conditions = new ArrayList<>(List.of("state = 'ACTIVE'"));
        private final Map<String, Object> parameters = new HashMap<>();

        void and(String condition, Map<String, ?> values) {
            conditions.add(condition);
            parameters.putAll(values);
        }

        void words(@Nullable String words) {
            if (words != null && !words.isBlank()) {
                and("words @@ websearch_to_tsquery('french', :words)", Map.of("words", SearchWords.of(words)));
            }
        }

        void oneOf(String column, String parameter, Collection<String> values) {
            if (!values.isEmpty()) {
                and(column + " in (:" + parameter + ")", Map.of(parameter, values));
            }
        }

        void place(@Nullable String name, @Nullable Integer radiusKm) {
            if (name == null || name.isBlank()) {
                return;
            }
            var place = PlaceLexicon.builtIn().find(name);
            if (place.isEmpty()) {
                conditions.add("false");
                return;
            }
            switch (place.get().kind()) {
                case COMMUNE -> around(place.get(), radiusKm == null ? DEFAULT_RADIUS_KM : radiusKm);
                case DEPARTEMENT ->
                    and(
                            "departement = :departement",
                            Map.of("departement", String.valueOf(place.get().code())));
                case REGION -> oneOf("departement", "departements", departements(place.get()));
                case COUNTRY -> and("canonical @> :country::jsonb", Map.of("country", country(place.get())));
            }
        }

        /// The box lets the index do the coarse work.
        private void around(Place place, int radiusKm) {
            double latDegrees = radiusKm / KM_PER_DEGREE;
            double lonDegrees = latDegrees / Math.max(0.1, Math.cos(Math.toRadians(place.lat())));
            and(
                    "lat between :south and :north and lon between :west and :east and " + DISTANCE + " <= :radius",
                    Map.of(
                            "lat",
                            place.lat(),
                            "lon",
                            place.lon(),
                            "south",
                            place.lat() - latDegrees,
                            "north",
                            place.lat() + latDegrees,
                            "west",
                            place.lon() - lonDegrees,
                            "east",
                            place.lon() + lonDegrees,
                            "radius",
                            radiusKm));
        }

        private static List<String> departements(Place region) {
            return PlaceLexicon.builtIn().all().stream()
                    .filter(place -> place.kind() == PlaceKind.DEPARTEMENT
                            && region.name().equals(place.region()))
                    .map(place -> String.valueOf(place.code()))
                    .toList();
        }

        private static String country(Place country) {
            return "{\"places\":[{\"country\":\"" + country.country() + "\"}]}";
        }

        String order(Sort sort) {
            boolean hasWords = parameters.containsKey("words");
            boolean hasPoint = parameters.containsKey("radius");
            if ((sort == Sort.RELEVANCE || sort == Sort.MEANING) && hasWords) {
                return "ts_rank_cd(words, websearch_to_tsquery('french', :words)) desc, " + NEWEST;
            }
            if (sort == Sort.DISTANCE && hasPoint) {
                return DISTANCE + ", " + NEWEST;
            }
            return sort == Sort.SALARY ? "coalesce(annual_max, annual_min) desc nulls last, " + NEWEST : NEWEST;
        }
    }
}
