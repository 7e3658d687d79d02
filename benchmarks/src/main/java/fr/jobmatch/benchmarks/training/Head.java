package fr.jobmatch.benchmarks.training;

import java.util.SplittableRandom;

/// Tells classes apart by one row each: softmax over all of them, learned in small batches.
final class Head {
    private static final float NEGLIGIBLE = 5e-4f;
    private static final float NEVER_ZERO = 1e-6f;
    private static final int AT_ONCE = 4;

    private final int classes;
    private final int dimension;
    private final Rows rows;
    /// The same numbers by dimension, so that all logits grow together.
    private final float[] byDimension;
    private final float[] logits;
    private final float[] sums;
    private final float[] moved;
    private final boolean[] touched;

    Head(int classes, int dimension, SplittableRandom random) {
        this.classes = classes;
        this.dimension = dimension;
        rows = new Rows(classes, dimension, 0.05f, random);
        byDimension = new float[classes * dimension];
        logits = new float[classes];
        sums = new float[classes * dimension];
        moved = new float[classes];
        touched = new boolean[classes];
        mirror();
    }

    float[] values() {
        return rows.values();
    }

    /// Learn from a vector and return the loss; the gradient for the vector is added to `gradient`.
    double learn(float[] vector, Sample sample, float[] gradient) {
        probabilities(vector);
        double loss = 0;
        for (int i = 0; i < sample.classes().length; i++) {
            int answer = sample.classes()[i];
            loss -= sample.shares()[i] * Math.log(Math.max(1e-12, logits[answer]));
            logits[answer] -= sample.shares()[i];
        }
        for (int k = 0; k < classes; k++) {
            float error = logits[k] * sample.weight();
            if (Math.abs(error) > NEGLIGIBLE) {
                rows.addTo(gradient, k, error);
                touched[k] = true;
                int offset = k * dimension;
                for (int d = 0; d < dimension; d++) {
                    sums[offset + d] += error * vector[d];
                }
            }
        }
        return loss * sample.weight();
    }

    private void probabilities(float[] vector) {
        java.util.Arrays.fill(logits, 0);
        for (int d = 0; d < dimension; d += AT_ONCE) {
            add(vector, d);
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        float sum = 0;
        for (int k = 0; k < classes; k++) {
            logits[k] = logits[k] < most - 18 ? 0 : exponential(logits[k] - most);
            sum += logits[k];
        }
        for (int k = 0; k < classes; k++) {
            logits[k] /= sum;
        }
    }

    /// Four dimensions in one pass over the logits: reading and writing them is what takes the time.
    private void add(float[] vector, int d) {
        int first = d * classes;
        int second = first + classes;
        int third = second + classes;
        int fourth = third + classes;
        for (int k = 0; k < classes; k++) {
            logits[k] += vector[d] * byDimension[first + k]
                    + vector[d + 1] * byDimension[second + k]
                    + vector[d + 2] * byDimension[third + k]
                    + vector[d + 3] * byDimension[fourth + k];
        }
    }

    /// e to the power of a number below zero, the same on every machine: (1 + x / 1024) to the power of 1024.
    private static float exponential(float x) {
        float power = 1 + x / 1024;
        for (int i = 0; i < 10; i++) {
            power *= power;
        }
        return power;
    }

    /// Apply what the batch has taught.
    void step(float rate) {
        for (int k = 0; k < classes; k++) {
            if (touched[k]) {
                step(k, rate);
                touched[k] = false;
            }
        }
        mirror();
    }

    private void step(int k, float rate) {
        int offset = k * dimension;
        float squares = 0;
        for (int d = 0; d < dimension; d++) {
            squares += sums[offset + d] * sums[offset + d];
        }
        moved[k] += squares / dimension;
        float step = (float) (rate / Math.sqrt(moved[k] + NEVER_ZERO));
        var values = rows.values();
        for (int d = 0; d < dimension; d++) {
            values[offset + d] -= step * sums[offset + d];
            sums[offset + d] = 0;
        }
    }

    private void mirror() {
        var values = rows.values();
        for (int k = 0; k < classes; k++) {
            for (int d = 0; d < dimension; d++) {
                byDimension[d * classes + k] = values[k * dimension + d];
            }
        }
    }
}
