package fr.jobmatch.benchmarks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What offers say about the work of the commoner occupations, in words of our own.
final class OfferTasks {
    private static final int FILES = 4;

    private OfferTasks() {}

    /// Return the phrases by ROME code.
    static Map<String, List<String>> byCode() {
        var phrases = new TreeMap<String, List<String>>();
        for (int file = 1; file <= FILES; file++) {
            for (var row : Texts.rows("offer-tasks-" + file + ".tsv")) {
                phrases.computeIfAbsent(row[0], unused -> new ArrayList<>()).addAll(List.of(row[1].split(";")));
            }
        }
        return phrases;
    }
}
