package fr.jobmatch.lexicon.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds terms in a text, the longest at each place, without overlaps: names word by word, expressions whatever
/// their plural, verb form and linking words. A term doesn't reach over a comma or the end of a sentence.
/// Built once, then safe to share.
/// @param <T> what a term stands for
public final class TermIndex<T> {

    private final Node<T> names = new Node<>();
    private final Node<T> expressions = new Node<>();

    /// Add a name that is only known as it is spelled; the first value given for a name stays.
    public void addName(String name, T value) {
        var node = names;
        for (var word : Words.of(name)) {
            node = node.next.computeIfAbsent(word.folded(), unused -> new Node<>());
        }
        node.offer(value);
    }

    /// Add an expression that is known in all its forms; the first value given for it stays.
    public void addExpression(String expression, T value) {
        var node = expressions;
        for (var word : Words.of(expression)) {
            if (!Inflections.isSmall(word.folded())) {
                node = node.next.computeIfAbsent(word.form(), unused -> new Node<>());
            }
        }
        if (node != expressions) {
            node.offer(value);
        }
    }

    /// Return the terms found in a text, in order.
    public List<PhraseIndex.Hit<T>> find(CharSequence text) {
        return find(text, Words.of(text));
    }

    /// Return the terms found among the words of a text, in order.
    public List<PhraseIndex.Hit<T>> find(CharSequence text, List<Word> words) {
        var hits = new ArrayList<PhraseIndex.Hit<T>>();
        for (int first = 0; first < words.size(); ) {
            var hit = longestAt(text, words, first);
            if (hit == null) {
                first++;
            } else {
                hits.add(hit);
                first = hit.lastWord() + 1;
            }
        }
        return hits;
    }

    /// Return what the whole text stands for; empty when it isn't exactly one known term.
    public Optional<T> exact(CharSequence text) {
        var words = Words.of(text);
        int first = 0;
        while (first < words.size() && Inflections.isSmall(words.get(first).folded())) {
            first++;
        }
        return Optional.ofNullable(first < words.size() ? longestAt(text, words, first) : null)
                .filter(hit -> hit.lastWord() == words.size() - 1)
                .map(PhraseIndex.Hit::value);
    }

    private PhraseIndex.@Nullable Hit<T> longestAt(CharSequence text, List<Word> words, int first) {
        var name = longest(names, false, text, words, first);
        var expression = longest(expressions, true, text, words, first);
        if (name == null || (expression != null && expression.lastWord() > name.lastWord())) {
            return expression;
        }
        return name;
    }

    private PhraseIndex.@Nullable Hit<T> longest(
            Node<T> root, boolean inflected, CharSequence text, List<Word> words, int first) {
        var node = root;
        PhraseIndex.Hit<T> longest = null;
        for (int at = first; at < words.size(); at++) {
            var word = words.get(at);
            if (at > first && isBroken(text, words.get(at - 1).end(), word.start())) {
                break;
            }
            if (inflected && at > first && Inflections.isSmall(word.folded())) {
                continue;
            }
            node = node.next.get(inflected ? word.form() : word.folded());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new PhraseIndex.Hit<>(
                        node.value, first, at, words.get(first).start(), word.end());
            }
        }
        return longest;
    }

    private static boolean isBroken(CharSequence text, int from, int to) {
        if (to - from == 1 && text.charAt(from) == '.') {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (".,;:!?()[]|•·".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;

        private void offer(T offered) {
            if (value == null) {
                value = offered;
            }
        }
    }
}
