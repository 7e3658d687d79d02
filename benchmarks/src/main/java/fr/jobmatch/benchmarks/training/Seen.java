package fr.jobmatch.benchmarks.training;

import java.util.SplittableRandom;

/// Which features of a text the model sees this time: without some of them it learns to do with the others, as it must
/// with words that no training text has.
final class Seen {
    /// How often a word of a short text stands by its parts alone.
    private static final double FORGET_WORD = 0.2;
    /// How often a word or a pair of a long text isn't seen at all.
    private static final double FORGET_IN_LONG = 0.4;
    /// Texts of more words than that are long.
    private static final int SHORT = 14;

    private final boolean[] words;
    private final boolean[] parts;
    private final boolean[] pairs;

    private Seen(CompiledText text) {
        words = new boolean[text.words().length];
        parts = new boolean[text.words().length];
        pairs = new boolean[text.pairs().length];
    }

    /// Return a choice of a text's features.
    static Seen some(CompiledText text, SplittableRandom random) {
        boolean isShort = text.words().length <= SHORT;
        double forgotten = isShort ? 0 : FORGET_IN_LONG;
        var seen = new Seen(text);
        for (int i = 0; i < seen.words.length; i++) {
            seen.parts[i] = random.nextDouble() >= forgotten;
            seen.words[i] = seen.parts[i] && random.nextDouble() >= FORGET_WORD;
        }
        for (int i = 0; i < seen.pairs.length; i++) {
            seen.pairs[i] = random.nextDouble() >= forgotten;
        }
        return seen;
    }

    /// Return all features of a text.
    static Seen all(CompiledText text) {
        var seen = new Seen(text);
        java.util.Arrays.fill(seen.words, true);
        java.util.Arrays.fill(seen.parts, true);
        java.util.Arrays.fill(seen.pairs, true);
        return seen;
    }

    boolean word(int index) {
        return words[index];
    }

    boolean parts(int index) {
        return parts[index];
    }

    boolean pair(int index) {
        return pairs[index];
    }
}
