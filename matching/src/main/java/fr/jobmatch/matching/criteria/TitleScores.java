package fr.jobmatch.matching.criteria;

import fr.jobmatch.matching.facts.CandidateFacts;

/// What a title of offers says of one candidate, worked out once for all offers that are called so. For one thread.
public final class TitleScores {
    private final CandidateFacts candidate;
    private final double[] weightsOfTitles;
    private final double[] weightsOfPositions;
    /// How near the title is to each title of the candidate, and to each position.
    private final double[] titles;

    private final double[] positions;

    public TitleScores(CandidateFacts candidate) {
        this.candidate = candidate;
        weightsOfTitles = Similarity.weights(candidate.titles());
        weightsOfPositions = Similarity.weights(candidate.positions());
        titles = new double[weightsOfTitles.length];
        positions = new double[weightsOfPositions.length];
    }

    /// Look at another title.
    /// @param ofTitles how near each title of the offers is to each of the candidate's
    public void read(float[][] ofTitles, float[][] ofPositions, int number) {
        for (int i = 0; i < titles.length; i++) {
            titles[i] = ofTitles[i][number];
        }
        for (int i = 0; i < positions.length; i++) {
            positions[i] = ofPositions[i][number];
        }
    }

    /// Return how near the candidate's titles are, 0 to 1; NaN without any.
    public double titles() {
        return titles.length == 0 ? CriterionFunction.UNKNOWN : Similarity.titles(weightsOfTitles, titles);
    }

    /// Return how near the nearest position is, 0 to 1; NaN without any.
    public double nearest() {
        return positions.length == 0 ? CriterionFunction.UNKNOWN : Similarity.nearest(weightsOfPositions, positions);
    }

    /// Return the months in near positions.
    public double months() {
        return positions.length == 0 ? 0 : ExperienceCriterion.months(candidate, positions);
    }
}
