package fr.jobmatch.matching.text;

import java.util.Arrays;

/// Counts features by hash, in one flat table, and turns the counts into a vector.
final class FeatureCounts {
    /// A word said many times is not many times as important; beyond this, saying it again adds nothing.
    private static final float MOST = 8;

    private int[] keys = new int[128];
    private float[] weights = new float[128];
    private float[] counts = new float[128];
    private int size;

    /// Count a feature once more; its first weight stays.
    void add(int key, float weight) {
        if (weight <= 0) {
            return;
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            weights[slot] = weight;
            size++;
        }
        counts[slot]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(int key) {
        int slot = key & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldWeights = weights;
        var oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        weights = new float[keys.length];
        counts = new float[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                weights[slot] = oldWeights[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /// Return the vector: each weight times 1 + ln(count), in unit length.
    SparseVector vector() {
        var order = new long[size];
        int at = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (counts[slot] != 0) {
                order[at++] = (long) keys[slot] << Integer.SIZE | slot;
            }
        }
        Arrays.sort(order);
        var sorted = new int[size];
        var values = new float[size];
        for (int i = 0; i < size; i++) {
            int slot = (int) order[i];
            sorted[i] = keys[slot];
            values[i] = weights[slot] * (float) (1 + Math.log(Math.min(MOST, counts[slot])));
        }
        return new SparseVector(sorted, Hashes.normalised(values));
    }
}
