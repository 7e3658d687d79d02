package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.text.Folding;
import java.util.Set;

/// The French preposition `de` in front of a vowel or a silent h.
public final class Elision {

    private static final Set<String> ASPIRATED = WordList.folded("aspirated_h_fr.txt");

    private Elision() {}

    /// Return the words after `de`, as in `d’infirmier`, `de développeur`, `de hotliner`.
    public static String de(String words) {
        return elides(words) ? "d’" + words : "de " + words;
    }

    static boolean elides(String words) {
        var folded = Folding.fold(words);
        if (folded.isEmpty()) {
            return false;
        }
        return switch (folded.charAt(0)) {
            case 'a', 'e', 'i', 'o', 'u' -> !folded.startsWith("onz") && !folded.startsWith("ui ");
            case 'h' -> ASPIRATED.stream().noneMatch(folded::startsWith);
            default -> false;
        };
    }
}
