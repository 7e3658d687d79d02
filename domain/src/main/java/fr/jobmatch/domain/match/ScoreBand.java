package fr.jobmatch.domain.match;

/// The word beside a score.
public enum ScoreBand {
    EXCELLENT(80),
    GOOD(65),
    FAIR(45),
    WEAK(0);

    private final int from;

    ScoreBand(int from) {
        this.from = from;
    }

    /// Return the lowest score of the band.
    public int from() {
        return from;
    }

    /// Return the band of a score from 0 to 100.
    public static ScoreBand of(double score) {
        for (var band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        return WEAK;
    }
}
