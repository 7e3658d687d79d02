package fr.jobmatch.matching.ranking;

import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the best offers of all without scoring all: an offer whose ceiling lies below the worst of the best needn't be
/// scored. The result is the one that scoring all of them gives, equal scores included; decision 153 says why.
final class BestFirst {
    private static final int ROWS_AT_ONCE = 16_384;
    private static final int STEPS_PER_POINT = 10;
    private static final int BUCKETS = 100 * STEPS_PER_POINT + 2;
    private static final short FILTERED = -1;
    private static final int FEWEST_SCORED = 64;
    private static final int MOST_SCORED = 8192;

    private final CandidateFacts candidate;
    private final Columns columns;
    private final Ceilings ceilings;
    private final @Nullable IntPredicate filter;
    private final short[] buckets;
    private final int[] sizes = new int[BUCKETS];
    private final BitSet jobs = new BitSet();

    /// @param filter which rows to rank; null for all
    BestFirst(
            CandidateFacts candidate, Columns columns, TitleSimilarities similarities, @Nullable IntPredicate filter) {
        this.candidate = candidate;
        this.columns = columns;
        this.filter = filter;
        ceilings = new Ceilings(candidate, columns, similarities);
        buckets = new short[columns.size()];
        IntStream.range(0, (buckets.length + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE)
                .parallel()
                .forEach(part -> sort(part * ROWS_AT_ONCE));
    }

    private void sort(int from) {
        var found = new int[BUCKETS];
        var seen = filter == null ? null : new BitSet();
        for (int row = from; row < Math.min(buckets.length, from + ROWS_AT_ONCE); row++) {
            if (filter != null && !filter.test(row)) {
                buckets[row] = FILTERED;
                continue;
            }
            if (seen != null) {
                seen.set(columns.job(row));
            }
            buckets[row] = (short) (ceilings.first(row) * STEPS_PER_POINT);
            found[buckets[row]]++;
        }
        synchronized (sizes) {
            Arrays.setAll(sizes, bucket -> sizes[bucket] + found[bucket]);
            if (seen != null) {
                jobs.or(seen);
            }
        }
    }

    /// Return how many jobs pass the filter.
    int jobs() {
        return filter == null ? columns.jobs.size() : jobs.cardinality();
    }

    /// Return whether an offer of a job passes the filter.
    boolean ranks(int job) {
        return filter == null || jobs.get(job);
    }

    /// Return the best, best first.
    /// @param others offers that only this candidate has, by number of their job
    List<Scored> best(int most, Map<Integer, List<OfferFacts>> others) {
        var best = new Best(most);
        others.forEach((job, offers) -> offers.forEach(offer -> best.add(job, scored(offer))));
        int enough = Math.clamp(2L * most, FEWEST_SCORED, MOST_SCORED);
        int upper = BUCKETS;
        while (upper > 0 && (double) upper / STEPS_PER_POINT >= best.least()) {
            int lower = lower(upper, enough, best.least());
            score(rows(lower, upper), best);
            best.prune();
            enough = Math.min(MOST_SCORED, 2 * enough);
            upper = lower;
        }
        return best.inOrder();
    }

    /// Return the bucket from which on down to the upper one there are enough offers.
    private int lower(int upper, int enough, double least) {
        int lower = upper;
        int count = 0;
        while (lower > 0 && count < enough && (double) lower / STEPS_PER_POINT >= least) {
            count += sizes[--lower];
        }
        return lower;
    }

    private int[] rows(int lower, int upper) {
        var rows = new int
                [IntStream.range(lower, upper).map(bucket -> sizes[bucket]).sum()];
        int at = 0;
        for (int row = 0; at < rows.length; row++) {
            if (buckets[row] >= lower && buckets[row] < upper) {
                rows[at++] = row;
            }
        }
        return rows;
    }

    private void score(int[] rows, Best best) {
        double least = best.least();
        var scored = new Scored[rows.length];
        IntStream.range(0, rows.length)
                .parallel()
                .filter(at -> ceilings.second(rows[at], least) >= least)
                .forEach(at -> scored[at] = scored(columns.facts(rows[at])));
        for (int at = 0; at < rows.length; at++) {
            if (scored[at] != null) {
                best.add(columns.job(rows[at]), Objects.requireNonNull(scored[at]));
            }
        }
    }

    private Scored scored(OfferFacts offer) {
        return new Scored(offer, Formula.score(candidate, offer));
    }
}
