package fr.jobmatch.lexicon.text;

import java.util.Arrays;

/// A text as {@link Folding#fold} writes it, which still knows where each of its characters stood.
public final class FoldedText {

    private final String original;
    private final String folded;
    private final int[] origins;

    private FoldedText(String original, String folded, int[] origins) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
    }

    public static FoldedText of(CharSequence text) {
        var original = text.toString();
        var folded = new StringBuilder(original.length());
        var origins = new int[original.length() + 16];
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            int from = folded.length();
            folded.append(codePoint < 128 ? ascii(codePoint) : Folding.fold(Character.toString(codePoint)));
            origins = roomFor(origins, folded.length());
            Arrays.fill(origins, from, folded.length(), at);
            at += Character.charCount(codePoint);
        }
        origins[folded.length()] = original.length();
        return new FoldedText(original, folded.toString(), origins);
    }

    private static int[] roomFor(int[] origins, int length) {
        return length < origins.length ? origins : Arrays.copyOf(origins, length * 2);
    }

    private static String ascii(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\n";
            case '`' -> "'";
            default -> codePoint < 32 ? " " : String.valueOf((char) Character.toLowerCase(codePoint));
        };
    }

    /// Return the folded text.
    public String text() {
        return folded;
    }

    /// Return the text as it was.
    public String original() {
        return original;
    }

    /// Return the place in the original text of a character of the folded one; its length gives the end.
    public int origin(int at) {
        return origins[at];
    }

    /// Return the words as they stand in the original text.
    public String original(int start, int end) {
        return start >= end ? "" : original.substring(origins[start], originalEnd(end));
    }

    /// Return the original character behind a folded one.
    public int originalCodePoint(int at) {
        return original.codePointAt(origins[at]);
    }

    private int originalEnd(int end) {
        int last = origins[end - 1];
        return last + Character.charCount(original.codePointAt(last));
    }
}
