package fr.jobmatch.benchmarks.cvs;

import java.util.Locale;

/// A reliability curve: for each tenth of confidence, how many values said so and how many of them were right.
final class Reliability {

    private static final int BINS = 20;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];
    private double squares;

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        count[bin]++;
        right[bin] += isRight ? 1 : 0;
        said[bin] += confidence;
        squares += Math.pow(confidence - (isRight ? 1 : 0), 2);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        int total = 0;
        double off = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %.2f:%.2f/%d",
                        said[bin] / count[bin],
                        (double) right[bin] / count[bin],
                        count[bin]));
                off += Math.abs(said[bin] - right[bin]);
                total += count[bin];
            }
        }
        return String.format(
                Locale.ROOT,
                "n %d, off by %.3f, Brier %.3f %s",
                total,
                off / Math.max(1, total),
                squares / Math.max(1, total),
                text);
    }
}
