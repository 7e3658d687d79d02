package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.Arrays;

/// Tells lines that may name an entry from sentences about it.
final class NamingLines {

    private static final int MOST_CHARACTERS = 110;
    private static final int MOST_WORDS = 14;

    private NamingLines() {}

    static boolean is(Line line) {
        var text = line.text();
        return text.length() < MOST_CHARACTERS
                && !sentence(text.strip())
                && Clues.words(text).size() <= MOST_WORDS;
    }

    /// Return whether a line starts as the rest of a sentence does.
    static boolean startsLow(Line line) {
        var text = line.text();
        return !text.isEmpty() && !Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean sentence(String text) {
        var words = text.split("\\s+");
        long low = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return text.matches("(?s).*\\p{L}{3,}[.;!]") && low > 0.5 * words.length;
    }
}
