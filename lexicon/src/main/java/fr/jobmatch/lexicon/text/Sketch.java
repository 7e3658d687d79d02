package fr.jobmatch.lexicon.text;

import java.util.List;

/// A text in 64 bits, so that texts that share most of their runs of three words differ in few bits (SimHash after
/// Charikar, 2002).
/// @param bits the sketch; 0 for a text without words
public record Sketch(long bits) {

    private static final int RUN = 3;
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    public static Sketch of(CharSequence text) {
        var words = Words.of(text);
        if (words.isEmpty()) {
            return new Sketch(0);
        }
        var votes = new int[Long.SIZE];
        for (int first = 0; first == 0 || first + RUN <= words.size(); first++) {
            vote(votes, hash(words.subList(first, Math.min(first + RUN, words.size()))));
        }
        long bits = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return new Sketch(bits);
    }

    /// Return in how many of 64 bits two sketches differ.
    public int distance(Sketch other) {
        return Long.bitCount(bits ^ other.bits);
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    /// FNV-1a over the words, stirred so that every bit depends on each of them.
    private static long hash(List<Word> run) {
        long hash = OFFSET;
        for (var word : run) {
            for (int at = 0; at < word.folded().length(); at++) {
                hash = (hash ^ word.folded().charAt(at)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
