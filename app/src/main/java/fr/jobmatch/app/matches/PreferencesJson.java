package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Preferences.WantedPlace;
import fr.jobmatch.domain.match.Weights;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SalaryPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Preferences as JSON: `{occupations, places:[{label,radiusKm}], contracts, remote, salaryMin, salaryPeriod,
/// startDate,
/// weights, mustHave, exclude}`. What is absent is no preference. Offers that were set aside aren't part of it.
public final class PreferencesJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USUAL_RADIUS_KM = 30;
    private static final int MAX_RADIUS_KM = 1000;
    private static final int MAX_ITEMS = 50;

    private PreferencesJson() {}

    /// Return the preferences in a JSON object.
    /// @throws IllegalArgumentException with the name of the field that holds no allowed value
    public static Preferences read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("not JSON", broken);
        }
    }

    /// Return the preferences in a JSON object.
    /// @throws IllegalArgumentException with the name of the field that holds no allowed value
    public static Preferences read(JsonNode json) {
        return new Preferences(
                texts(json, "occupations"),
                places(json.path("places")),
                texts(json, "contracts").stream()
                        .map(name -> constant(ContractType.class, "contracts", name))
                        .collect(Collectors.toSet()),
                constant(RemotePolicy.class, json, "remote"),
                json.path("salaryMin").isNumber() ? json.path("salaryMin").asDouble() : null,
                constant(SalaryPeriod.class, json, "salaryPeriod"),
                date(json, "startDate"),
                weights(json.path("weights")),
                texts(json, "mustHave"),
                texts(json, "exclude"),
                List.of());
    }

    /// Return weights written as on the command line, as in `skills=30,location=0`.
    /// @throws IllegalArgumentException when a name is no criterion or a number no weight
    public static Weights weights(Map<String, Integer> byName) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        byName.forEach((name, weight) -> weights.put(constant(Criterion.class, "weights", name), weight));
        return new Weights(weights);
    }

    private static Weights weights(JsonNode json) {
        var byName = new HashMap<String, Integer>();
        json.properties()
                .forEach(entry -> byName.put(entry.getKey(), entry.getValue().asInt()));
        return weights(byName);
    }

    private static List<WantedPlace> places(JsonNode json) {
        var places = new ArrayList<WantedPlace>();
        for (var place : json) {
            int radius = place.path("radiusKm").asInt(USUAL_RADIUS_KM);
            if (radius < 0 || radius > MAX_RADIUS_KM || places.size() >= MAX_ITEMS) {
                throw new IllegalArgumentException("places");
            }
            places.add(new WantedPlace(place.path("label").asString(""), radius));
        }
        return places;
    }

    private static List<String> texts(JsonNode json, String field) {
        var texts = new ArrayList<String>();
        for (var item : json.path(field)) {
            if (!item.isString() || texts.size() >= MAX_ITEMS) {
                throw new IllegalArgumentException(field);
            }
            texts.add(item.asString());
        }
        return texts;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, JsonNode json, String field) {
        return json.path(field).isString()
                ? constant(type, field, json.path(field).asString())
                : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(field, unknown);
        }
    }

    private static @Nullable LocalDate date(JsonNode json, String field) {
        if (!json.path(field).isString()) {
            return null;
        }
        try {
            return LocalDate.parse(json.path(field).asString());
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException(field, noDate);
        }
    }
}
