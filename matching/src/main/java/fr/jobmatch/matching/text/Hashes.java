package fr.jobmatch.matching.text;

/// Hashes of features; the same on every machine and run.
public final class Hashes {
    private static final int SEED = 0x9E3779B9;

    private Hashes() {}

    public static int of(char kind, CharSequence text) {
        return of(kind, text, 0, text.length());
    }

    public static int of(char kind, CharSequence text, int from, int to) {
        int hash = kind * SEED;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return mix(hash);
    }

    /// Return 64 bits of a text, for texts that have to be told apart among millions (FNV-1a, mixed).
    public static long wide(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }

    /// The finalizer of MurmurHash3: every bit of the input moves every bit of the output.
    public static int mix(int hash) {
        int h = hash + SEED;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /// Return the values scaled to unit length, in place; zeros stay zeros.
    public static float[] normalised(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += value * value;
        }
        if (squares > 0) {
            float scale = (float) (1 / Math.sqrt(squares));
            for (int i = 0; i < values.length; i++) {
                values[i] *= scale;
            }
        }
        return values;
    }
}
