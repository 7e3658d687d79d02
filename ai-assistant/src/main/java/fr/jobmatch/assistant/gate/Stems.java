package fr.jobmatch.assistant.gate;

import java.util.List;
import java.util.Map;

/// Light stemming of folded French and English words: plural, gender and the common endings of nouns and participles.
final class Stems {

    private static final int SHORTEST_PREFIX = 5;
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("teuse", "teur"),
            Map.entry("trice", "teur"),
            Map.entry("euse", "eur"),
            Map.entry("ienne", "ien"),
            Map.entry("iere", "ier"),
            Map.entry("onne", "on"),
            Map.entry("elle", "el"),
            Map.entry("ive", "if"),
            Map.entry("ales", "al"),
            Map.entry("aux", "al"),
            Map.entry("ies", "y"),
            Map.entry("ee", ""),
            Map.entry("e", ""));

    private Stems() {}

    static String of(String word) {
        if (word.length() <= 3) {
            return word;
        }
        var singular = word.endsWith("aux") || word.endsWith("ies") || word.endsWith("ss")
                ? word
                : word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
        for (var ending : ENDINGS) {
            if (singular.endsWith(ending.getKey())
                    && singular.length() - ending.getKey().length() >= 2) {
                return singular.substring(0, singular.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return singular;
    }

    /// Return whether two stems belong to one word family: equal, or a long common beginning.
    static boolean related(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_PREFIX && common >= 0.75 * shorter;
    }
}
