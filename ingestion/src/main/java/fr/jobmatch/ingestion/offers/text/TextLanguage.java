package fr.jobmatch.ingestion.offers.text;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.List;
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

    private TextLanguage() {}

    /// Return `fr` or `en`; null when the text is too short or neither.
    public static @Nullable String of(String text) {
        var words = Words.of(text.length() > 3000 ? text.substring(0, 3000) : text);
        long french = count(words, FRENCH);
        long english = count(words, ENGLISH);
        if (Math.max(french, english) < LEAST_WORDS) {
            return null;
        }
        return french >= english ? "fr" : "en";
    }

    private static long count(List<Word> words, Set<String> common) {
        return words.stream().filter(word -> common.contains(word.folded())).count();
    }
}
