package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Languages;
import fr.jobmatch.assistant.wording.WordList;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.Locale;
import java.util.Set;

/// Tells a line that is in the other of the two languages, by its small words.
record LineLanguage(Locale language) {

    private static final Set<String> FRENCH = WordList.folded("small_words_fr.txt");
    private static final Set<String> ENGLISH = WordList.folded("small_words_en.txt");

    boolean isForeign(String line) {
        var own = Languages.isEnglish(language) ? ENGLISH : FRENCH;
        var other = Languages.isEnglish(language) ? FRENCH : ENGLISH;
        return count(line, other) > count(line, own);
    }

    private static long count(String line, Set<String> words) {
        return Words.of(line).stream().map(Word::folded).filter(words::contains).count();
    }
}
