package fr.jobmatch.lexicon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts text into words with their places. Elided articles (`l'`, `d'`, `qu'`) are words of their own;
/// signs that belong to names of tools stay: `c++`, `c#`, `.net`, `node.js`, `ci/cd` gives `ci` and `cd`.
public final class Words {

    private static final Set<String> ELISIONS =
            Set.of("l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private static final int LETTERS_A_WORD = 5;

    private Words() {}

    /// Return the words of a text in order.
    public static List<Word> of(CharSequence text) {
        return text instanceof TokenisedText tokenised ? tokenised.words() : cut(text.toString());
    }

    static List<Word> cut(String text) {
        var words = new ArrayList<Word>(text.length() / LETTERS_A_WORD + 1);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (startsWord(text, at, codePoint)) {
                at = addWord(words, text, at);
            } else {
                at += Character.charCount(codePoint);
            }
        }
        return words;
    }

    private static boolean startsWord(String text, int at, int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || (codePoint == '.'
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1))
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))));
    }

    private static int addWord(List<Word> words, String text, int start) {
        int end = start + 1;
        while (end < text.length() && continues(text, start, end)) {
            end++;
        }
        var folded = Folding.fold(text.substring(start, end));
        if (isApostrophe(text, end) && ELISIONS.contains(folded)) {
            words.add(new Word(folded + "'", start, end + 1));
            return end + 1;
        }
        words.add(new Word(folded, start, end));
        return end;
    }

    private static boolean continues(String text, int start, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Folding.isInvisible(c)) {
            return true;
        }
        return switch (c) {
            case '+', '#' -> Character.isLetter(text.charAt(start)) && at - start <= 3 || text.charAt(at - 1) == c;
            case '.' -> dotInside(text, at);
            default -> false;
        };
    }

    /// A dot stays inside `node.js`, `asp.net`, `3.14`, but not at the end of a sentence.
    private static boolean dotInside(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return (Character.isDigit(before) && Character.isDigit(after))
                || (Character.isLetterOrDigit(before) && Character.isLowerCase(after));
    }

    private static boolean isApostrophe(String text, int at) {
        return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }
}
