package fr.jobmatch.lexicon.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Makes inflected words equal, lightly: plurals, and verbs of work with their nouns (`gérez` = `gestion`).
public final class Inflections {

    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "du", "des", "d'", "la", "le", "les", "l'", "un", "une", "en", "a", "au", "aux", "the", "an", "of",
            "ses", "nos", "vos", "votre", "notre", "leurs");

    private static final int LONGEST_SMALL_WORD =
            SMALL_WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private static final Map<String, String> NOUNS = nouns();

    private Inflections() {}

    /// Return the form under which a folded word is compared.
    public static String form(String folded) {
        var noun = NOUNS.get(folded);
        return noun != null ? noun : singular(folded);
    }

    /// Return whether a folded word only links others, so that `gestion de projet` equals `gestion des projets`.
    public static boolean isSmall(String folded) {
        return folded.length() <= LONGEST_SMALL_WORD && SMALL_WORDS.contains(folded);
    }

    private static String singular(String word) {
        int length = word.length();
        char last = length < 4 ? ' ' : word.charAt(length - 1);
        if (last != 's' && last != 'x' || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        return word.endsWith("aux") && !word.endsWith("eaux")
                ? word.substring(0, length - 2) + "l"
                : word.substring(0, length - 1);
    }

    private static Map<String, String> nouns() {
        var nouns = new HashMap<String, String>();
        for (var row : Rows.of("text/actions.txt")) {
            var noun = singular(Folding.fold(row.getFirst()));
            for (var verb : Rows.values(row.get(1))) {
                addVerb(nouns, Folding.fold(verb), noun);
            }
        }
        return nouns;
    }

    private static void addVerb(Map<String, String> nouns, String verb, String noun) {
        nouns.put(verb, noun);
        if (verb.endsWith("er")) {
            nouns.put(verb.substring(0, verb.length() - 1) + "z", noun);
        }
    }
}
