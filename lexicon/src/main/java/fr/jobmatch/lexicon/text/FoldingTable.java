package fr.jobmatch.lexicon.text;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The folded form of the characters that French and English texts are made of, where it is one character.
final class FoldingTable {

    private static final int LATIN_END = 0x250;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;

    private final char[] latin;
    private final char[] punctuation;

    FoldingTable(UnaryOperator<String> folding) {
        latin = table(0, LATIN_END, folding);
        punctuation = table(PUNCTUATION, PUNCTUATION_END, folding);
    }

    /// Return the folded text; null when a character of it isn't in the table.
    @Nullable
    String fold(String text) {
        var folded = new char[text.length()];
        boolean changed = false;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            char f = fold(c);
            if (f == 0) {
                return null;
            }
            changed |= f != c;
            folded[i] = f;
        }
        return changed ? new String(folded) : text;
    }

    private char fold(char c) {
        if (c < LATIN_END) {
            return latin[c];
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? punctuation[c - PUNCTUATION] : 0;
    }

    private static char[] table(int from, int to, UnaryOperator<String> folding) {
        var table = new char[to - from];
        for (int c = from; c < to; c++) {
            var folded = folding.apply(String.valueOf((char) c));
            table[c - from] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
        return table;
    }
}
