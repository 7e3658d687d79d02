package fr.jobmatch.matching.text;

import fr.jobmatch.lexicon.text.Words;
import java.util.HashMap;
import java.util.Map;

/// How much a word says about the work, from 0 (nothing) to 1, whatever else is in the file it stands in.
public final class WordWeights {
    private static final float NUMBER = 0.1f;
    private static final float SHORT_WORD = 0.4f;
    private static final int SHORT = 2;
    private static final WordWeights BUILT_IN = new WordWeights();

    private final Map<String, Float> byStem = new HashMap<>();

    private WordWeights() {
        for (var row : Lists.rows("common-words.tsv")) {
            float weight = Float.parseFloat(row[0]);
            for (var word : Words.of(row[1])) {
                byStem.merge(Stems.of(word), weight, Math::min);
            }
        }
    }

    public static WordWeights builtIn() {
        return BUILT_IN;
    }

    /// Return the weight of a stem.
    public float of(String stem) {
        var listed = byStem.get(stem);
        if (listed != null) {
            return listed;
        }
        if (Character.isDigit(stem.charAt(0))) {
            return NUMBER;
        }
        return stem.length() <= SHORT ? SHORT_WORD : 1f;
    }
}
