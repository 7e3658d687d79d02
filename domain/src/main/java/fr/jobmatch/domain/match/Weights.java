package fr.jobmatch.domain.match;

import java.util.EnumMap;
import java.util.Map;

/// How much each criterion counts; only the proportions matter.
/// @param values a weight from 0 to 100 for every criterion
public record Weights(Map<Criterion, Integer> values) {

    private static final int MAX = 100;

    public Weights {
        var complete = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            int weight = values.getOrDefault(criterion, criterion.defaultWeight());
            if (weight < 0 || weight > MAX) {
                throw new IllegalArgumentException("a weight lies between 0 and 100");
            }
            complete.put(criterion, weight);
        }
        values = Map.copyOf(complete);
    }

    public static Weights defaults() {
        return new Weights(Map.of());
    }

    public int of(Criterion criterion) {
        return values.getOrDefault(criterion, 0);
    }
}
