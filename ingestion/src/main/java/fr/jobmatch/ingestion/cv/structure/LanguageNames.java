package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.text.PhraseIndex;
import java.util.List;
import java.util.Locale;

/// Names of natural languages in French and English.
final class LanguageNames {

    private static final PhraseIndex<String> NAMES = names();

    private LanguageNames() {}

    static boolean any(CharSequence text) {
        return !NAMES.find(text).isEmpty();
    }

    static List<PhraseIndex.Hit<String>> find(CharSequence text) {
        return NAMES.find(text);
    }

    private static PhraseIndex<String> names() {
        var names = new PhraseIndex<String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            add(names, language.getDisplayLanguage(Locale.FRENCH), code);
            add(names, language.getDisplayLanguage(Locale.ENGLISH), code);
        }
        for (var name : List.of(
                "mandarin",
                "langue des signes française",
                "LSF",
                "klingon",
                "kabyle",
                "soninké",
                "berbère",
                "créole",
                "flamand",
                "cantonais",
                "cantonese",
                "darija",
                "farsi",
                "bambara")) {
            names.add(name, name);
        }
        return names;
    }

    private static void add(PhraseIndex<String> names, String name, String code) {
        if (name.length() > 3) {
            names.add(name, code);
        }
    }
}
