package fr.jobmatch.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Times of one kind of work, in milliseconds.
final class Sample {

    private static final double NANOS = 1e6;

    private final List<Double> millis = new ArrayList<>();

    /// Run the work once and keep how long it took.
    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - start) / NANOS);
    }

    double first() {
        return millis.getFirst();
    }

    double percentile(double share) {
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n %d, p50 %.1f ms, p95 %.1f ms, max %.1f ms",
                millis.size(),
                percentile(0.5),
                percentile(0.95),
                percentile(1));
    }
}
