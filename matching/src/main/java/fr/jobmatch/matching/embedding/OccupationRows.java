package fr.jobmatch.matching.embedding;

import java.util.List;

/// The occupations of a model, ready to be compared with a text all at once.
final class OccupationRows {
    private static final int AT_ONCE = 4;

    private final int count;
    private final int dimension;
    /// By dimension, so that the scores of all occupations grow together. As bytes they fit into the processor's cache,
    /// and the virtual machine still multiplies many of them at a time.
    private final byte[] byDimension;
    private final float[] scales;
    /// One after the other, each of unit length.
    private final float[] directions;

    OccupationRows(WorkModel model) {
        count = model.occupations().size();
        dimension = model.dimension();
        scales = model.occupationScales();
        byDimension = new byte[count * dimension];
        directions = new float[count * dimension];
        var rows = model.occupationRows();
        for (int k = 0; k < count; k++) {
            long squares = 0;
            for (int d = 0; d < dimension; d++) {
                byte value = rows[k * dimension + d];
                byDimension[d * count + k] = value;
                squares += value * value;
            }
            float length = (float) Math.sqrt(squares);
            for (int d = 0; d < dimension && length > 0; d++) {
                directions[k * dimension + d] = rows[k * dimension + d] / length;
            }
        }
    }

    int count() {
        return count;
    }

    /// Return how well each occupation fits each text: the logits of the softmax.
    List<float[]> scores(List<float[]> texts) {
        return texts.stream().map(this::scores).toList();
    }

    float[] scores(float[] text) {
        var scores = new float[count];
        for (int d = 0; d < dimension; d += AT_ONCE) {
            add(scores, text, d);
        }
        for (int k = 0; k < count; k++) {
            scores[k] *= scales[k];
        }
        return scores;
    }

    /// Four dimensions in one pass over the scores: reading and writing them is what takes the time.
    private void add(float[] scores, float[] text, int d) {
        int first = d * count;
        int second = first + count;
        int third = second + count;
        int fourth = third + count;
        float v0 = text[d];
        float v1 = text[d + 1];
        float v2 = text[d + 2];
        float v3 = text[d + 3];
        for (int k = 0; k < scores.length; k++) {
            scores[k] += v0 * byDimension[first + k]
                    + v1 * byDimension[second + k]
                    + v2 * byDimension[third + k]
                    + v3 * byDimension[fourth + k];
        }
    }

    /// Add an occupation's direction, times a weight, to a vector.
    void addTo(float[] vector, int occupation, float weight) {
        int offset = occupation * dimension;
        for (int d = 0; d < dimension; d++) {
            vector[d] += weight * directions[offset + d];
        }
    }
}
