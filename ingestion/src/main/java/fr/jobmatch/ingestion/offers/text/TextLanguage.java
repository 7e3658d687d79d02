package fr.jobmatch.ingestion.offers.text;

import fr.jobmatch.lexicon.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells French from English by their commonest words.
public final class TextLanguage {

    private static final Set<String> FRENCH = Set.of(
            "de", "la", "le", "les", "et", "des", "du", "en", "pour", "vous", "une", "dans", "avec", "sur", "nous",
            "est");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "you", "in", "with", "our", "we", "for", "is", "will", "your", "as", "are", "on");
    private static final int LEAST_WORDS = 3;

    /// Characters from the start that settle it.
    private static final int READ = 3000;

    private TextLanguage() {}

    /// Return `fr` or `en`; null when the text is too short or neither.
    public static @Nullable String of(CharSequence text) {
        int french = 0;
        int english = 0;
        for (var word : Words.of(text)) {
            if (word.start() > READ) {
                break;
            }
            french += FRENCH.contains(word.folded()) ? 1 : 0;
            english += ENGLISH.contains(word.folded()) ? 1 : 0;
        }
        if (Math.max(french, english) < LEAST_WORDS) {
            return null;
        }
        return french >= english ? "fr" : "en";
    }
}
