package fr.jobmatch.matching.embedding;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import fr.jobmatch.matching.text.Stems;
import fr.jobmatch.matching.text.WordWeights;
import java.util.List;

/// Reads a text as the embedding sees it: its words in order, and where sentences end.
public final class WorkText {
    private static final WordWeights WEIGHTS = WordWeights.builtIn();
    private static final String PAUSES = "\n.!?;:•*|";

    private WorkText() {}

    /// Hand the words of a text over, in order.
    public static void read(CharSequence text, Reader reader) {
        read(text, Words.of(text), reader);
    }

    /// Hand the words of a text over that was cut into words before.
    static void read(CharSequence text, List<Word> words, Reader reader) {
        int end = 0;
        for (var word : words) {
            if (isPause(text, end, word.start())) {
                reader.pause();
            }
            end = word.end();
            reader.word(word);
        }
    }

    /// Return the stem of a word; empty when the word says nothing about work.
    public static String stem(Word word) {
        var stem = Stems.of(word);
        return WEIGHTS.of(stem) > 0 && !isNumber(stem) ? stem : "";
    }

    static boolean isPause(CharSequence text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (PAUSES.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return to - from == 3 && text.charAt(from + 1) == '-';
    }

    /// Return what the sum over a text is multiplied by, so that long texts don't shout.
    /// @param length number of words, repeated ones counted less
    public static float scale(float length) {
        return length <= 1 ? 1 : (float) (1 / Math.sqrt(length));
    }

    private static boolean isNumber(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (!Character.isDigit(stem.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Takes the words of a text.
    @FunctionalInterface
    public interface Reader {
        void word(Word word);

        /// A sentence, a line or a list item ends here.
        default void pause() {}
    }
}
