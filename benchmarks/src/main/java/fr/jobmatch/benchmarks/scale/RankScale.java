package fr.jobmatch.benchmarks.scale;

import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.matching.ranking.Matching;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Ranks one corpus for everybody and prints what it takes.
final class RankScale {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
    private static final int SHOWN = 50;
    private static final int COMPARED = 100;
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 20;
    private static final double NANOS = 1e6;

    private final PrintStream out;
    private final List<Query> queries = Query.all();
    private final Matching matching;

    private RankScale(OfferCatalogue offers, int count, PrintStream out) {
        this.out = out;
        Matching.over(new GeneratedOffers(1), CLOCK);
        long before = heap();
        long start = System.nanoTime();
        matching = Matching.over(offers, CLOCK);
        print("%,d offers, read and embedded in %.0f s", count, (System.nanoTime() - start) / 1e9);
        print("heap: %.0f MB, %d bytes an offer", (heap() - before) / 1e6, (heap() - before) / count);
    }

    /// Measure.
    /// @param exhaustive for how many queries to score every offer, to compare
    /// @return median of one warm ranking, in milliseconds
    static double run(OfferCatalogue offers, int count, int exhaustive, PrintStream out) {
        return new RankScale(offers, count, out).run(exhaustive);
    }

    private double run(int exhaustive) {
        compare(exhaustive);
        var first = new ArrayList<Double>();
        queries.forEach(query -> first.add(time(() -> rank(query))));
        report("first ranking of a profile, or of one forgotten", first);
        var warm = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            queries.forEach(query -> {
                rank(query);
                warm.add(time(() -> rank(query)));
            });
        }
        report("ranking again, as for another page or wish", warm);
        var explained = new ArrayList<Double>();
        queries.forEach(
                query -> explained.add(time(() -> matching.rank(query.profile(), query.preferences(), 0, SHOWN))));
        report("the same with the reasons of the first " + SHOWN, explained);
        report(AT_ONCE + " at once", concurrent());
        return percentile(warm, 0.5);
    }

    private void rank(Query query) {
        matching.best(query.profile(), query.preferences(), SHOWN);
    }

    /// The rankings have to be equal: same offers, same order, same scores.
    private void compare(int exhaustive) {
        var times = new ArrayList<Double>();
        int equal = 0;
        int compared = 0;
        int step = Math.max(1, queries.size() / Math.max(1, exhaustive));
        for (int at = 0; at < queries.size() && compared < exhaustive; at += step) {
            var query = queries.get(at);
            var all = new ArrayList<Matching.Ranked>();
            times.add(time(() -> all.addAll(matching.exhaustively(query.profile(), query.preferences(), COMPARED))));
            equal += matching.best(query.profile(), query.preferences(), COMPARED)
                            .equals(all)
                    ? 1
                    : 0;
            compared++;
        }
        if (compared > 0) {
            print("first %d equal to scoring every offer: %d of %d rankings", COMPARED, equal, compared);
            report("scoring every offer", times);
        }
    }

    private List<Double> concurrent() {
        var times = Collections.synchronizedList(new ArrayList<Double>());
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Callable<Boolean>>();
            for (int number = 0; number < AT_ONCE; number++) {
                var query = queries.get(number * queries.size() / AT_ONCE);
                asked.add(() -> times.add(time(() -> rank(query))));
            }
            for (Future<Boolean> done : threads.invokeAll(asked)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
        return times;
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private static long heap() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void report(String what, List<Double> millis) {
        print(
                "%s: n %d, p50 %.1f ms, p95 %.1f ms",
                what, millis.size(), percentile(millis, 0.5), percentile(millis, 0.95));
    }

    private static double percentile(List<Double> values, double share) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    private void print(String line, Object... values) {
        out.printf(Locale.ROOT, line + "%n", values);
    }
}
