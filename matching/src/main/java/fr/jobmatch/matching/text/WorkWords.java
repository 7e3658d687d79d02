package fr.jobmatch.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of work that mean nearly the same, French and English, each with its field.
final class WorkWords {
    private static final WorkWords BUILT_IN = new WorkWords();

    private final Map<String, Concept> byStems = new HashMap<>();

    /// How long the writings are that begin with a stem: few words begin any.
    private final Map<String, Integer> longest = new HashMap<>();

    private WorkWords() {
        int number = 0;
        for (var row : Lists.rows("work-words.tsv")) {
            var concept = new Concept("concept:" + number++, "field:" + row[0]);
            for (var writing : row[1].split(",")) {
                var stems = Stems.of(writing);
                byStems.putIfAbsent(String.join(" ", stems), concept);
                longest.merge(stems.getFirst(), stems.size(), Math::max);
            }
        }
    }

    static WorkWords builtIn() {
        return BUILT_IN;
    }

    /// Return how many stems the longest writing has that begins with this one; 0 when none does.
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    /// Return the concept that a run of stems stands for.
    @Nullable
    Concept of(List<String> stems) {
        return byStems.get(stems.size() == 1 ? stems.getFirst() : String.join(" ", stems));
    }

    /// A meaning, and the field of work it belongs to.
    record Concept(String id, String field) {}
}
