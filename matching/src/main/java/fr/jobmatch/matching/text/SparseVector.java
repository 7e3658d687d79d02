package fr.jobmatch.matching.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A vector of unit length with few values, keyed by hashed features in ascending order.
public final class SparseVector {
    public static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    private static final int MOST_LEVELS = 256;

    private final int[] keys;
    /// The value of each feature, or the different ones among them.
    private final float[] values;
    /// Which of the values each feature has; null when each has its own.
    private final byte @Nullable [] levels;

    private final @Nullable FeatureIndex index;

    SparseVector(int[] keys, float[] values) {
        this(keys, values, null, null);
    }

    private SparseVector(int[] keys, float[] values, byte @Nullable [] levels, @Nullable FeatureIndex index) {
        this.keys = keys;
        this.values = values;
        this.levels = levels;
        this.index = index;
    }

    /// Return the same vector, faster to compare with many others and three times the size.
    public SparseVector indexed() {
        return new SparseVector(keys, values, levels, new FeatureIndex(keys, values()));
    }

    /// Return the same vector in about half the memory: most of its features share few values.
    public SparseVector compact() {
        var plain = values();
        var different = new float[plain.length];
        int count = 0;
        var sorted = plain.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                different[count++] = sorted[i];
            }
        }
        if (count > MOST_LEVELS || count == plain.length) {
            return this;
        }
        var few = Arrays.copyOf(different, count);
        var which = new byte[plain.length];
        for (int i = 0; i < plain.length; i++) {
            which[i] = (byte) Arrays.binarySearch(few, plain[i]);
        }
        return new SparseVector(keys, few, which, null);
    }

    private float value(int at) {
        return levels == null ? values[at] : values[levels[at] & MOST_LEVELS - 1];
    }

    private float[] values() {
        var plain = new float[keys.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = value(i);
        }
        return plain;
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    public int size() {
        return keys.length;
    }

    /// Return the cosine with another vector, 0 to 1; 0 when one is empty.
    public float cosine(SparseVector other) {
        if (index != null) {
            return cosine(index, other);
        }
        if (other.index != null) {
            return cosine(other.index, this);
        }
        float sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            int order = Integer.compare(keys[mine], other.keys[theirs]);
            if (order == 0) {
                sum += value(mine++) * other.value(theirs++);
            } else if (order < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return Math.min(1f, sum);
    }

    /// The same sum in the same order, to the last bit.
    private static float cosine(FeatureIndex index, SparseVector other) {
        float sum = 0;
        for (int i = 0; i < other.keys.length; i++) {
            float mine = index.of(other.keys[i]);
            if (mine != 0) {
                sum += mine * other.value(i);
            }
        }
        return Math.min(1f, sum);
    }

    /// Return the vector of its heaviest features, at most as many as given, in unit length again.
    public SparseVector heaviest(int most) {
        if (keys.length <= most) {
            return this;
        }
        var sorted = values();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        var kept = new int[most];
        var weights = new float[most];
        int at = 0;
        for (int i = 0; i < keys.length && at < most; i++) {
            if (value(i) >= least) {
                kept[at] = keys[i];
                weights[at++] = value(i);
            }
        }
        return new SparseVector(kept, Hashes.normalised(weights));
    }

    /// Return how much of this vector the other text also says, 0 to 1, by squared weight.
    public float shareIn(SparseVector other) {
        float share = 0;
        for (int i = 0; i < keys.length; i++) {
            if (other.has(keys[i])) {
                share += value(i) * value(i);
            }
        }
        return share;
    }

    private boolean has(int key) {
        return index == null ? Arrays.binarySearch(keys, key) >= 0 : index.of(key) != 0;
    }

    /// Return the vector folded into a dense one of the given length: each feature is added, with a sign of its own, to
    /// two places (signed feature hashing, Weinberger et al. 2009), and the sum has unit length again.
    public float[] dense(int dimension) {
        var dense = new float[dimension];
        for (int i = 0; i < keys.length; i++) {
            int first = Hashes.mix(keys[i]);
            int second = Hashes.mix(first);
            dense[Integer.remainderUnsigned(first >>> 1, dimension)] += (first & 1) == 0 ? value(i) : -value(i);
            dense[Integer.remainderUnsigned(second >>> 1, dimension)] += (second & 1) == 0 ? value(i) : -value(i);
        }
        return Hashes.normalised(dense);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseVector vector
                && Arrays.equals(keys, vector.keys)
                && Arrays.equals(values(), vector.values());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
