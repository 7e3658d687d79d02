package fr.jobmatch.benchmarks.training;

/// Rows of floats as small whole numbers, each row with its own scale.
record Quantised(byte[] rows, float[] scales) {
    /// Shares of a row's largest number at which it may be cut off, so that the others are told apart more finely.
    private static final float[] CUTS = {1, 0.9f, 0.8f, 0.7f, 0.6f, 0.5f};

    /// @param most the largest whole number
    static Quantised of(float[] values, int dimension, int most) {
        var rows = new byte[values.length];
        var scales = new float[values.length / dimension];
        for (int row = 0; row < scales.length; row++) {
            int offset = row * dimension;
            scales[row] = scale(values, offset, dimension, most);
            for (int d = 0; d < dimension && scales[row] > 0; d++) {
                rows[offset + d] = (byte) nearest(values[offset + d], scales[row], most);
            }
        }
        return new Quantised(rows, scales);
    }

    /// Return the rows with two numbers in each byte, the first in the high half.
    byte[] halved() {
        var halved = new byte[rows.length / 2];
        for (int i = 0; i < halved.length; i++) {
            halved[i] = (byte) (rows[2 * i] << 4 | rows[2 * i + 1] & 0xF);
        }
        return halved;
    }

    private static float scale(float[] values, int offset, int dimension, int most) {
        float largest = 0;
        for (int d = 0; d < dimension; d++) {
            largest = Math.max(largest, Math.abs(values[offset + d]));
        }
        float best = 0;
        double least = Double.MAX_VALUE;
        for (float cut : CUTS) {
            float scale = largest * cut / most;
            double error = error(values, offset, dimension, scale, most);
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return best;
    }

    private static double error(float[] values, int offset, int dimension, float scale, int most) {
        double error = 0;
        for (int d = 0; d < dimension && scale > 0; d++) {
            double lost = values[offset + d] - scale * nearest(values[offset + d], scale, most);
            error += lost * lost;
        }
        return error;
    }

    private static int nearest(float value, float scale, int most) {
        return Math.clamp(Math.round(value / scale), -most, most);
    }
}
