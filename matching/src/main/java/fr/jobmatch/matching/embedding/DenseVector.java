package fr.jobmatch.matching.embedding;

import java.util.Arrays;

/// An embedded text, one byte a number: what ranking keeps in memory for each offer.
public final class DenseVector {
    /// The vector of a text that says nothing.
    public static final DenseVector NONE = new DenseVector(new byte[0]);

    private static final int MOST = 127;

    private final byte[] values;
    private final float length;

    private DenseVector(byte[] values) {
        this.values = values;
        long squares = 0;
        for (byte value : values) {
            squares += value * value;
        }
        length = (float) Math.sqrt(squares);
    }

    /// Return the quantised vector.
    public static DenseVector of(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        if (most == 0) {
            return NONE;
        }
        var values = new byte[vector.length];
        for (int d = 0; d < vector.length; d++) {
            values[d] = (byte) Math.round(vector[d] / most * MOST);
        }
        return new DenseVector(values);
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /// Return the cosine with another vector, -1 to 1; 0 when one is empty.
    public double cosine(DenseVector other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Dots.FASTEST.dot(values, other.values) / ((double) length * other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DenseVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
