package fr.jobmatch.lexicon.skills;

import fr.jobmatch.lexicon.text.Rows;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a skill implies (who knows Spring Boot knows Java) and what it resembles, by id.
final class SkillRelations {

    private final Map<String, Set<String>> implied = new HashMap<>();
    private final Map<String, Map<String, Double>> related = new HashMap<>();

    SkillRelations() {
        for (var row : Rows.of("skills/implied.txt")) {
            Rows.values(row.get(0))
                    .forEach(id -> implied.computeIfAbsent(id, unused -> new LinkedHashSet<>())
                            .addAll(Rows.values(row.get(1))));
        }
        for (var row : Rows.of("skills/related.txt")) {
            relate(Double.parseDouble(row.get(0)), Rows.values(row.get(1)));
        }
    }

    /// Return the ids that a skill implies, directly or through others.
    Set<String> impliedBy(String id) {
        var found = new LinkedHashSet<String>();
        collect(id, found);
        found.remove(id);
        return found;
    }

    /// Return the ids that resemble a skill, with their similarity between 0 and 1.
    Map<String, Double> relatedTo(String id) {
        return related.getOrDefault(id, Map.of());
    }

    /// Return every id that a relation names.
    Set<String> ids() {
        var ids = new LinkedHashSet<>(related.keySet());
        implied.forEach((id, others) -> {
            ids.add(id);
            ids.addAll(others);
        });
        return ids;
    }

    private void collect(String id, Set<String> found) {
        for (var other : implied.getOrDefault(id, Set.of())) {
            if (found.add(other)) {
                collect(other, found);
            }
        }
    }

    private void relate(double similarity, List<String> ids) {
        for (var one : ids) {
            for (var other : ids) {
                if (!one.equals(other)) {
                    related.computeIfAbsent(one, unused -> new LinkedHashMap<>())
                            .merge(other, similarity, Math::max);
                }
            }
        }
    }
}
