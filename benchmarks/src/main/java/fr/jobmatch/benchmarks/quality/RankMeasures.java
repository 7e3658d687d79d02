package fr.jobmatch.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The usual measures of rankings with right and wrong answers, as means over queries.
final class RankMeasures {
    private static final int TOP = 10;

    private int queries;
    private double ndcg;
    private double averagePrecision;
    private double reciprocalRank;
    private double first;
    private double inFirstFive;

    /// Count a ranking; one without any right answer is left out.
    void add(int[] ranking, IntPredicate right) {
        double gain = 0;
        double precisions = 0;
        int found = 0;
        int best = 0;
        for (int rank = 1; rank <= ranking.length; rank++) {
            if (right.test(ranking[rank - 1])) {
                found++;
                best = best == 0 ? rank : best;
                precisions += (double) found / rank;
                gain += rank <= TOP ? discount(rank) : 0;
            }
        }
        if (found > 0) {
            queries++;
            ndcg += gain / ideal(found);
            averagePrecision += precisions / found;
            reciprocalRank += 1.0 / best;
            first += best == 1 ? 1 : 0;
            inFirstFive += best <= 5 ? 1 : 0;
        }
    }

    /// Count an answer of a few, best first, of which at most one is right; none right counts as nothing found.
    void addAnswers(List<Boolean> right) {
        if (right.contains(true)) {
            add(IntStream.range(0, right.size()).toArray(), right::get);
        } else {
            queries++;
        }
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }

    private static double ideal(int right) {
        double ideal = 0;
        for (int rank = 1; rank <= Math.min(TOP, right); rank++) {
            ideal += discount(rank);
        }
        return ideal;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "nDCG@10 %.3f MAP %.3f MRR %.3f A@1 %.3f A@5 %.3f (%d queries)",
                ndcg / queries,
                averagePrecision / queries,
                reciprocalRank / queries,
                first / queries,
                inFirstFive / queries,
                queries);
    }
}
