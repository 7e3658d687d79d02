package fr.jobmatch.assistant.gate;

import java.util.Collection;

/// Tells French from English by their small words; across the two, words cannot be compared one by one.
final class Foreign {

    private static final WordList FRENCH = WordList.named("french-words");
    private static final WordList ENGLISH = WordList.named("english-words");

    private Foreign() {}

    /// Return a positive number for French, a negative one for English, zero when it can't be told.
    static int leaning(Collection<Token> tokens) {
        int french = 0;
        int english = 0;
        for (var token : tokens) {
            french += FRENCH.has(token) ? 1 : 0;
            english += ENGLISH.has(token) ? 1 : 0;
        }
        return french > 2 * english ? 1 : english > 2 * french ? -1 : 0;
    }
}
