package fr.jobmatch.matching.embedding;

import java.util.Arrays;

/// Damps repetition: the c-th time that a text says a word adds ln(c) - ln(c - 1), and from the ninth time on nothing.
/// For one thread.
public final class Repetition {
    private static final float[] GAIN = gains();

    private int[] keys = new int[256];
    private byte[] counts = new byte[256];
    private int size;

    private static float[] gains() {
        var gains = new float[9];
        gains[0] = 1;
        for (int count = 1; count < 8; count++) {
            gains[count] = (float) (StrictMath.log(count + 1.0) - StrictMath.log(count));
        }
        return gains;
    }

    /// Count a word once more and return what this time adds, 0 to 1.
    public float gain(int key) {
        int slot = key & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        float gain = GAIN[counts[slot]];
        counts[slot] = (byte) Math.min(8, counts[slot] + 1);
        if (size * 2 > keys.length) {
            grow();
        }
        return gain;
    }

    /// Forget everything.
    public void clear() {
        Arrays.fill(counts, (byte) 0);
        size = 0;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = oldKeys[i] & (keys.length - 1);
                while (counts[slot] != 0) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
