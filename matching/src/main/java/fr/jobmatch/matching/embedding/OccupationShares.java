package fr.jobmatch.matching.embedding;

/// How likely each occupation is, and how sure that is.
/// @param probabilities one for each occupation, together 1
/// @param confidence 1 when one occupation is certain, 0 when all are equally likely: one minus the normalised entropy
record OccupationShares(float[] probabilities, float confidence) {
    /// Below the best score by this much, a probability is nothing.
    private static final float FAR = 12;
    /// A confidence below this comes from rounding.
    private static final double ROUNDING = 1e-4;

    /// Turn scores into probabilities: the softmax. The array of scores is used up.
    static OccupationShares of(float[] scores) {
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        float sum = 0;
        float weighted = 0;
        for (int k = 0; k < scores.length; k++) {
            float below = scores[k] - best;
            float share = below < -FAR ? 0 : Exponential.of(below);
            scores[k] = share;
            sum += share;
            weighted += share * below;
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        double entropy = StrictMath.log(sum) - weighted / sum;
        double confidence = 1 - entropy / StrictMath.log(scores.length);
        return new OccupationShares(scores, confidence < ROUNDING ? 0 : (float) confidence);
    }
}
