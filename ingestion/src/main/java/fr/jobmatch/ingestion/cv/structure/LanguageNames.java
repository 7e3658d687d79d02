package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.languages.Language;
import fr.jobmatch.lexicon.languages.Languages;
import fr.jobmatch.lexicon.text.PhraseIndex;
import java.util.List;

/// Names of natural languages wherever they stand; ask only inside a list of languages.
final class LanguageNames {

    private static final PhraseIndex<String> NAMES = names();

    private LanguageNames() {}

    static boolean any(CharSequence text) {
        return !find(text).isEmpty();
    }

    static List<PhraseIndex.Hit<String>> find(CharSequence text) {
        return NAMES.find(text);
    }

    private static PhraseIndex<String> names() {
        var names = new PhraseIndex<String>();
        for (Language language : Languages.all()) {
            names.add(language.labelFr(), language.code());
            names.add(language.labelEn(), language.code());
        }
        for (var other : List.of(
                "klingon",
                "esperanto",
                "espéranto",
                "latin",
                "mandarin",
                "LSF",
                "flamand",
                "cantonais",
                "cantonese",
                "darija",
                "farsi",
                "berbère",
                "créole",
                "Türkçe",
                "Deutsch",
                "Español",
                "Italiano",
                "Português")) {
            names.add(other, other);
        }
        return names;
    }
}
