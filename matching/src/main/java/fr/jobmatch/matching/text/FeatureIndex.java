package fr.jobmatch.matching.text;

/// The values of a vector by feature in one flat table: looking a feature up costs about a nanosecond, most often one
/// bit.
final class FeatureIndex {
    private static final int SLOTS_PER_FEATURE = 4;

    private final int[] keys;
    /// 0 in an empty slot.
    private final float[] values;

    private final int mask;
    /// One bit for the upper half of each feature's key: most features of another vector are told apart by it alone.
    private final long[] present = new long[1 << Short.SIZE - 6];

    FeatureIndex(int[] keys, float[] values) {
        int slots = Integer.highestOneBit(Math.max(1, keys.length) * SLOTS_PER_FEATURE);
        this.keys = new int[slots];
        this.values = new float[slots];
        mask = slots - 1;
        for (int i = 0; i < keys.length; i++) {
            present[keys[i] >>> 22] |= 1L << (keys[i] >>> 16);
            int slot = keys[i] & mask;
            while (this.values[slot] != 0) {
                slot = slot + 1 & mask;
            }
            this.keys[slot] = keys[i];
            this.values[slot] = values[i];
        }
    }

    /// Return the value of a feature; 0 when the vector hasn't got it.
    float of(int key) {
        return (present[key >>> 22] >>> (key >>> 16) & 1) == 0 ? 0 : found(key);
    }

    private float found(int key) {
        int slot = key & mask;
        while (values[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }
}
