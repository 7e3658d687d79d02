package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.languages.Languages;
import fr.jobmatch.lexicon.text.PhraseIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names of natural languages wherever they stand; ask only inside a list of languages.
final class LanguageNames {

    /// Names that languages give themselves, and such as are languages of their own to those who speak them.
    private static final PhraseIndex<String> OTHERS = others();

    private LanguageNames() {}

    static boolean any(CharSequence text) {
        return !find(text).isEmpty();
    }

    static List<PhraseIndex.Hit<String>> find(CharSequence text) {
        var found = new ArrayList<>(OTHERS.find(text));
        for (var hit : Languages.names(text)) {
            if (found.stream().noneMatch(other -> other.start() < hit.end() && hit.start() < other.end())) {
                found.add(new PhraseIndex.Hit<>(
                        hit.value().code(), hit.firstWord(), hit.lastWord(), hit.start(), hit.end()));
            }
        }
        found.sort(Comparator.comparingInt(PhraseIndex.Hit::start));
        return found;
    }

    private static PhraseIndex<String> others() {
        var names = new PhraseIndex<String>();
        WordList.lines("languages.txt").forEach(name -> names.add(name, name));
        return names;
    }
}
