package fr.jobmatch.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of work that mean nearly the same, French and English, each with its field.
final class WorkWords {
    static final int LONGEST = 4;
    private static final WorkWords BUILT_IN = new WorkWords();

    private final Map<String, Concept> byStems = new HashMap<>();

    private WorkWords() {
        int number = 0;
        for (var row : Lists.rows("work-words.tsv")) {
            var concept = new Concept("concept:" + number++, "field:" + row[0]);
            for (var writing : row[1].split(",")) {
                byStems.putIfAbsent(String.join(" ", Stems.of(writing)), concept);
            }
        }
    }

    static WorkWords builtIn() {
        return BUILT_IN;
    }

    /// Return the concept that a run of stems stands for.
    @Nullable
    Concept of(List<String> stems) {
        return byStems.get(stems.size() == 1 ? stems.getFirst() : String.join(" ", stems));
    }

    /// A meaning, and the field of work it belongs to.
    record Concept(String id, String field) {}
}
