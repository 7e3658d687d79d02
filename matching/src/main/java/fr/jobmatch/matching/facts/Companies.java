package fr.jobmatch.matching.facts;

import fr.jobmatch.lexicon.text.Words;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the writings of an employer's name equal.
final class Companies {
    private Companies() {}

    /// Return the words of a name, folded; null when there are none.
    static @Nullable String key(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var words = Words.of(name).stream().map(word -> word.folded()).collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }
}
