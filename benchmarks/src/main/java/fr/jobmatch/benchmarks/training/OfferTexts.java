package fr.jobmatch.benchmarks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Descriptions of jobs as recruiters write them, in texts of our own.
final class OfferTexts {
    private static final int FILES = 5;
    private static final String SENTENCE_ENDS = "(?<=[.!?:;])\\s+";
    /// Shorter ones say nothing by themselves.
    private static final int SHORTEST_SENTENCE = 25;

    private OfferTexts() {}

    /// Return the texts by ROME code.
    static Map<String, List<String>> byCode() {
        var texts = new TreeMap<String, List<String>>();
        for (int file = 1; file <= FILES; file++) {
            for (var row : Texts.rows("offer-texts-" + file + ".tsv")) {
                texts.computeIfAbsent(row[0], unused -> new ArrayList<>()).add(row[1]);
            }
        }
        return texts;
    }

    /// Return the sentences of a text that are long enough to say something.
    static List<String> sentences(String text) {
        return Arrays.stream(text.split(SENTENCE_ENDS))
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .toList();
    }
}
