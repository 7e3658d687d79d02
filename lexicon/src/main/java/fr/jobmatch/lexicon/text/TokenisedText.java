package fr.jobmatch.lexicon.text;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A text that is cut into words and folded once, however many recognisers read it. Safe to share.
public final class TokenisedText implements CharSequence {

    private final String text;
    private final List<Word> words;
    private @Nullable String folded;

    private TokenisedText(String text) {
        this.text = text;
        this.words = Words.cut(text);
    }

    /// Return the text with its words, itself when it has them already.
    public static TokenisedText of(CharSequence text) {
        return text instanceof TokenisedText tokenised ? tokenised : new TokenisedText(text.toString());
    }

    /// Return the words in order.
    public List<Word> words() {
        return words;
    }

    /// Return the words between two offsets; a word that reaches over one of them is cut there.
    public List<Word> words(int from, int to) {
        int first = wordEndingAfter(from);
        int last = first;
        while (last < words.size() && words.get(last).start() < to) {
            last++;
        }
        boolean cut = first < last
                && (words.get(first).start() < from || words.get(last - 1).end() > to);
        return cut
                ? Words.cut(text.substring(from, to)).stream()
                        .map(word -> word.movedBy(from))
                        .toList()
                : words.subList(first, last);
    }

    /// Return whether any folded word fulfils a condition: a cheap look before a dear one.
    public boolean anyWord(Predicate<String> condition) {
        for (var word : words) {
            if (condition.test(word.folded())) {
                return true;
            }
        }
        return false;
    }

    /// Return the text as {@link Folding#fold} writes it.
    public String folded() {
        var known = folded;
        if (known == null) {
            known = Folding.fold(text);
            folded = known;
        }
        return known;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    /// Return the text.
    @Override
    public String toString() {
        return text;
    }

    private int wordEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
