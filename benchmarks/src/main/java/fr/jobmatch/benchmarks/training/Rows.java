package fr.jobmatch.benchmarks.training;

import java.util.SplittableRandom;

/// A table of rows that learn: each row has its own step, smaller the more it has moved (Adagrad, one number a row).
final class Rows {
    private static final float NEVER_ZERO = 1e-6f;

    private final int dimension;
    private final float[] values;
    private final float[] moved;

    Rows(int count, int dimension, float spread, SplittableRandom random) {
        this.dimension = dimension;
        values = new float[count * dimension];
        moved = new float[count];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextDouble() * 2 - 1) * spread;
        }
    }

    float[] values() {
        return values;
    }

    /// Add a row, times a weight, to a vector.
    void addTo(float[] vector, int row, float weight) {
        int offset = row * dimension;
        for (int d = 0; d < dimension; d++) {
            vector[d] += weight * values[offset + d];
        }
    }

    /// Move a row against a gradient.
    /// @param squares mean square of the gradient before the weight
    void move(int row, float[] gradient, float weight, float squares, float rate) {
        moved[row] += weight * weight * squares;
        float step = (float) (rate * weight / Math.sqrt(moved[row] + NEVER_ZERO));
        int offset = row * dimension;
        for (int d = 0; d < dimension; d++) {
            values[offset + d] -= step * gradient[d];
        }
    }

    static float meanSquare(float[] gradient) {
        float sum = 0;
        for (float value : gradient) {
            sum += value * value;
        }
        return sum / gradient.length;
    }
}
