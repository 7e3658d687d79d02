package fr.jobmatch.ingestion.offers.requirements;

import java.util.ArrayList;
import java.util.List;

/// Cuts a description into sentences: at line breaks, at closing punctuation (not inside `node.js` or `2.5`), and where
/// an export lost the break before a usual opening word (`tâchesVous intégrez`).
final class Sentences {

    private static final List<String> OPENINGS =
            TermRows.read("openings.tsv").stream().map(List::getFirst).toList();
    private static final String CLOSING = ";!?•·\n";
    private static final String MARKS = "-*–—o>✓✔";

    private Sentences() {}

    static List<Sentence> of(String description) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int at = 0; at < description.length(); at++) {
            int end = endAt(description, at);
            if (end >= 0) {
                add(sentences, description, start, end);
                start = end;
                at = Math.max(at, end - 1);
            }
        }
        add(sentences, description, start, description.length());
        return sentences;
    }

    /// Return where the sentence that ends at a character stops; -1 when none ends there.
    private static int endAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return isFullStop(text, at) ? at + 1 : -1;
        }
        if (c == '*') {
            return afterStars(text, at);
        }
        if (CLOSING.indexOf(c) >= 0) {
            return at + 1;
        }
        return Character.isUpperCase(c) && at > 0 && lostBreak(text, at) ? at : -1;
    }

    private static boolean isFullStop(String text, int at) {
        if (at + 1 >= text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        boolean goesOn = Character.isLowerCase(next) || Character.isDigit(next) || next == '_';
        return !goesOn && !isWordAt(text, at + 1, "NET");
    }

    private static int afterStars(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - at >= 2 ? end : -1;
    }

    private static boolean lostBreak(String text, int at) {
        char before = text.charAt(at - 1);
        return (before == ')' || Character.isLowerCase(before))
                && OPENINGS.stream().anyMatch(opening -> isWordAt(text, at, opening));
    }

    private static boolean isWordAt(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static void add(List<Sentence> sentences, String description, int start, int end) {
        var text = description.substring(start, end);
        if (!text.isBlank()) {
            sentences.add(new Sentence(text, start, isBullet(description, text, start)));
        }
    }

    private static boolean isBullet(String description, String text, int start) {
        var first = text.strip();
        boolean marked = !first.isEmpty() && MARKS.indexOf(first.charAt(0)) >= 0;
        return marked || start > 0 && "•·*".indexOf(description.charAt(start - 1)) >= 0;
    }

    /// @param start offset of the first character in the description
    /// @param isBullet whether it is an item of a list
    record Sentence(String text, int start, boolean isBullet) {

        int end() {
            return start + text.length();
        }
    }
}
