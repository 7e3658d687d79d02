package fr.jobmatch.lexicon.text;

import java.util.List;
import java.util.Optional;

/// The writings of a closed list of things. A writing that starts with `=` only counts in these letters,
/// so that `=BA` is a degree and `ba` is not.
/// @param <T> the things
public final class Vocabulary<T> {

    private final TermIndex<Writing<T>> index = new TermIndex<>();

    /// Add a writing; the first value given for it stays.
    public void add(String writing, T value) {
        boolean literal = writing.startsWith("=");
        var text = literal ? writing.substring(1) : writing;
        if (literal) {
            index.addName(text, new Writing<>(text, true, value));
        } else {
            index.addExpression(text, new Writing<>(text, false, value));
        }
    }

    /// Return what is found in a text, in order.
    public List<PhraseIndex.Hit<T>> find(CharSequence text) {
        return index.find(text).stream()
                .filter(hit -> hit.value().accepts(text.subSequence(hit.start(), hit.end())))
                .map(hit -> new PhraseIndex.Hit<>(
                        hit.value().value(), hit.firstWord(), hit.lastWord(), hit.start(), hit.end()))
                .toList();
    }

    /// Return what the whole text stands for, in any case of letters.
    public Optional<T> exact(CharSequence text) {
        return index.exact(text).map(Writing::value);
    }

    private record Writing<T>(String text, boolean literal, T value) {

        private boolean accepts(CharSequence written) {
            return !literal || text.contentEquals(written);
        }
    }
}
