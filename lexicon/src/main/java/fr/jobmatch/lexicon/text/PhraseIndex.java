package fr.jobmatch.lexicon.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds known phrases in a text, the longest at each place, without overlaps. Built once, then safe to share.
/// @param <T> what a phrase stands for
public final class PhraseIndex<T> {

    private final Node<T> root = new Node<>();

    /// Add a phrase; the first value given for a phrase stays.
    public void add(String phrase, T value) {
        var node = root;
        for (var word : Words.of(phrase)) {
            node = node.next.computeIfAbsent(word.folded(), unused -> new Node<>());
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
    }

    /// Return the phrases found in a text, in order.
    public List<Hit<T>> find(CharSequence text) {
        return find(Words.of(text));
    }

    /// Return the phrases found among words, in order.
    public List<Hit<T>> find(List<Word> words) {
        var hits = new ArrayList<Hit<T>>();
        for (int first = 0; first < words.size(); ) {
            var hit = longestAt(words, first);
            if (hit.isPresent()) {
                hits.add(hit.get());
                first = hit.get().lastWord() + 1;
            } else {
                first++;
            }
        }
        return hits;
    }

    /// Return what the whole text stands for; empty when it isn't exactly one known phrase.
    public Optional<T> exact(CharSequence text) {
        var node = root;
        for (var word : Words.of(text)) {
            var next = node.next.get(word.folded());
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.ofNullable(node.value);
    }

    private Optional<Hit<T>> longestAt(List<Word> words, int first) {
        var node = root;
        Hit<T> longest = null;
        for (int at = first; at < words.size(); at++) {
            node = node.next.get(words.get(at).folded());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new Hit<>(
                        node.value,
                        first,
                        at,
                        words.get(first).start(),
                        words.get(at).end());
            }
        }
        return Optional.ofNullable(longest);
    }

    /// A phrase found in a text.
    /// @param start offset of its first character
    /// @param end offset after its last character
    public record Hit<T>(T value, int firstWord, int lastWord, int start, int end) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }
}
