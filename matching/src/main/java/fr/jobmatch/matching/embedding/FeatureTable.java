package fr.jobmatch.matching.embedding;

/// Finds the row of a feature by its hash: open addressing, half empty.
final class FeatureTable {
    private static final int NONE = -1;

    private final int[] keys;
    private final int[] rows;

    FeatureTable(int[] features) {
        int size = Integer.highestOneBit(Math.max(2, features.length) * 2 - 1) * 2;
        keys = new int[size];
        rows = new int[size];
        java.util.Arrays.fill(rows, NONE);
        for (int row = 0; row < features.length; row++) {
            int slot = slot(features[row]);
            keys[slot] = features[row];
            rows[slot] = row;
        }
    }

    private int slot(int feature) {
        int slot = feature & (keys.length - 1);
        while (rows[slot] != NONE && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /// Return the row of a feature, negative when the model doesn't know it.
    int row(int feature) {
        return rows[slot(feature)];
    }
}
