package fr.jobmatch.matching.text;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A light stemmer for French and English: gender and plural fall together, so that `développeuses` is `développeur`.
public final class Stems {
    private static final int SHORTEST = 4;
    private static final Set<String> INCLUSIVE_ENDINGS = Set.of(
            "e", "es", "s", "se", "ses", "euse", "euses", "trice", "trices", "rice", "ere", "iere", "ive", "ve", "ne",
            "ice", "le");

    private Stems() {}

    /// Return the stems of the words of a text, in order.
    public static List<String> of(CharSequence text) {
        var stems = new ArrayList<String>();
        for (var word : Words.of(text)) {
            stems.add(of(word));
        }
        return stems;
    }

    /// Return the stem of a word.
    public static String of(Word word) {
        return ofFolded(word.folded());
    }

    static String ofFolded(String folded) {
        var word = withoutInclusiveEnding(folded);
        if (word.length() < SHORTEST || !isPlainWord(word)) {
            return word;
        }
        return withoutDoubledEnd(withoutEnding(masculine(singular(word))));
    }

    /// `développeur.euse` is one word with a dot for the tokenizer.
    private static String withoutInclusiveEnding(String word) {
        int dot = word.indexOf('.');
        return dot > 2 && INCLUSIVE_ENDINGS.contains(word.substring(dot + 1)) ? word.substring(0, dot) : word;
    }

    private static boolean isPlainWord(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String singular(String word) {
        if (word.endsWith("aux") && word.length() > 5 && !word.endsWith("eaux")) {
            return replaceEnd(word, 3, "al");
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return replaceEnd(word, 3, "y");
        }
        boolean plural = word.endsWith("x") && word.length() > 4 || word.endsWith("s") && !word.endsWith("ss");
        return plural ? replaceEnd(word, 1, "") : word;
    }

    private static String masculine(String word) {
        if (word.endsWith("trice")) {
            return replaceEnd(word, 5, "teur");
        }
        if (word.endsWith("euse") && word.length() > 6) {
            return replaceEnd(word, 4, "eur");
        }
        if (word.endsWith("iere") || word.endsWith("ere")) {
            return replaceEnd(word, 3, "er");
        }
        if (word.endsWith("ive") && word.length() > 5) {
            return replaceEnd(word, 3, "if");
        }
        if (word.endsWith("y") || word.endsWith("ie")) {
            return replaceEnd(word, word.endsWith("y") ? 1 : 2, "i");
        }
        return word;
    }

    private static String withoutEnding(String word) {
        for (int cut = word.length(); cut > SHORTEST; cut--) {
            if (word.charAt(cut - 1) != 'e') {
                return word.substring(0, cut);
            }
        }
        return word.substring(0, Math.min(word.length(), SHORTEST));
    }

    private static String withoutDoubledEnd(String word) {
        int last = word.length() - 1;
        boolean doubled = last >= SHORTEST && word.charAt(last) == word.charAt(last - 1);
        return doubled ? word.substring(0, last) : word;
    }

    private static String replaceEnd(String word, int cut, String end) {
        return word.substring(0, word.length() - cut) + end;
    }
}
