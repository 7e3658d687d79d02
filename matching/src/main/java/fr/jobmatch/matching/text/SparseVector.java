package fr.jobmatch.matching.text;

import java.util.Arrays;

/// A vector of unit length with few values, keyed by hashed features in ascending order.
public final class SparseVector {
    public static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    private final int[] keys;
    private final float[] values;

    SparseVector(int[] keys, float[] values) {
        this.keys = keys;
        this.values = values;
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    public int size() {
        return keys.length;
    }

    /// Return the cosine with another vector, 0 to 1; 0 when one is empty.
    public float cosine(SparseVector other) {
        float sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            int order = Integer.compare(keys[mine], other.keys[theirs]);
            if (order == 0) {
                sum += values[mine++] * other.values[theirs++];
            } else if (order < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return Math.min(1f, sum);
    }

    /// Return the vector of its heaviest features, at most as many as given, in unit length again.
    public SparseVector heaviest(int most) {
        if (keys.length <= most) {
            return this;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        var kept = new int[most];
        var weights = new float[most];
        int at = 0;
        for (int i = 0; i < keys.length && at < most; i++) {
            if (values[i] >= least) {
                kept[at] = keys[i];
                weights[at++] = values[i];
            }
        }
        return new SparseVector(kept, Hashes.normalised(weights));
    }

    /// Return how much of this vector the other text also says, 0 to 1, by squared weight.
    public float shareIn(SparseVector other) {
        float share = 0;
        for (int i = 0; i < keys.length; i++) {
            if (Arrays.binarySearch(other.keys, keys[i]) >= 0) {
                share += values[i] * values[i];
            }
        }
        return share;
    }

    /// Return the vector folded into a dense one of the given length: each feature is added, with a sign of its own, to
    /// two places (signed feature hashing, Weinberger et al. 2009), and the sum has unit length again.
    public float[] dense(int dimension) {
        var dense = new float[dimension];
        for (int i = 0; i < keys.length; i++) {
            int first = Hashes.mix(keys[i]);
            int second = Hashes.mix(first);
            dense[Integer.remainderUnsigned(first >>> 1, dimension)] += (first & 1) == 0 ? values[i] : -values[i];
            dense[Integer.remainderUnsigned(second >>> 1, dimension)] += (second & 1) == 0 ? values[i] : -values[i];
        }
        return Hashes.normalised(dense);
    }
}
