package fr.jobmatch.matching.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The best offers so far, each job once, where it ranks best.
final class Best {
    private final int most;
    private final Map<Integer, Scored> byJob = new HashMap<>();
    private double least;

    /// @param most how many jobs are wanted
    Best(int most) {
        this.most = most;
    }

    /// Take an offer in if it may be among the best.
    /// @param job the number of its job
    void add(int job, Scored scored) {
        if (scored.score() >= least) {
            byJob.merge(job, scored, (one, other) -> Scored.BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
    }

    /// Forget what can't be among the best any more.
    void prune() {
        if (byJob.size() >= most && most > 0) {
            var scores = byJob.values().stream().mapToDouble(Scored::score).toArray();
            Arrays.sort(scores);
            least = scores[scores.length - most];
            byJob.values().removeIf(scored -> scored.score() < least);
        }
    }

    /// Return the score below which no other offer can be among the best; 0 while there are too few.
    double least() {
        return least;
    }

    /// Return the best, best first.
    List<Scored> inOrder() {
        return byJob.values().stream().sorted(Scored.BEST_FIRST).limit(most).toList();
    }
}
