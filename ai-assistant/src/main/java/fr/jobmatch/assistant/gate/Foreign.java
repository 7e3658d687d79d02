package fr.jobmatch.assistant.gate;

import java.util.Collection;
import java.util.Set;

/// Tells French from English by their small words; across the two, words cannot be compared one by one.
final class Foreign {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "l'", "un", "une", "des", "de", "du", "d'", "et", "a", "au", "aux", "en", "dans", "pour",
            "avec", "chez", "sur", "par", "depuis", "ans", "je", "j'");
    private static final Set<String> ENGLISH = Set.of(
            "the", "an", "of", "and", "in", "to", "for", "with", "at", "from", "on", "by", "since", "years", "i", "my",
            "is", "that");

    private Foreign() {}

    /// Return a positive number for French, a negative one for English, zero when it can't be told.
    static int leaning(Collection<Token> tokens) {
        int french = 0;
        int english = 0;
        for (var token : tokens) {
            french += FRENCH.contains(token.word()) ? 1 : 0;
            english += ENGLISH.contains(token.word()) ? 1 : 0;
        }
        return french > 2 * english ? 1 : english > 2 * french ? -1 : 0;
    }
}
