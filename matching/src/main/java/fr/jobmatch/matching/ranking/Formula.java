package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.conditions.ConditionFunction;
import fr.jobmatch.matching.conditions.Conditions;
import fr.jobmatch.matching.criteria.Criteria;
import fr.jobmatch.matching.criteria.CriterionFunction;
import fr.jobmatch.matching.criteria.Similarity;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// The score of one offer for one candidate: the weighted mean of the known criteria, less unmet wishes, under the caps
/// of unmet must-haves and of the distance between the two occupations.
final class Formula {
    /// Changes with whatever may change a score.
    static final String VERSION = "2026.4";

    /// Highest score of an offer whose texts have nothing to do with the candidate's.
    private static final double CAP_OF_UNRELATED = 20;
    /// From this overall similarity on, the occupation caps nothing.
    private static final double RELATED = 0.5;
    /// Bends the way up, so that what is hardly related stays weak; chosen so that offers of other fields do.
    private static final double CURVE = 1.3;

    private static final List<CriterionFunction> CRITERIA = Criteria.all();
    private static final List<ConditionFunction> CONDITIONS = Conditions.all();

    private Formula() {}

    /// Return the score, 0 to 100, before rounding.
    static double score(CandidateFacts candidate, OfferFacts offer) {
        return score(candidate, offer, Supposition.NONE);
    }

    /// Return the score, 0 to 100, before rounding, if something were different.
    static double score(CandidateFacts candidate, OfferFacts offer, Supposition supposed) {
        double sum = 0;
        double weights = 0;
        for (var criterion : CRITERIA) {
            int weight = candidate.preferences().weights().of(criterion.criterion());
            double score = weight == 0 ? CriterionFunction.UNKNOWN : supposed.score(criterion, candidate, offer);
            if (!Double.isNaN(score)) {
                sum += weight * score;
                weights += weight;
            }
        }
        double score = weights == 0 ? 0 : sum / weights;
        double cap = capOfOccupation(candidate, offer);
        for (var condition : CONDITIONS) {
            var result = supposed.check(condition, candidate, offer);
            score -= result.map(ConditionResult::points).orElse(0.0);
            cap = Math.min(cap, result.map(ConditionResult::cap).orElse(100.0));
        }
        return Math.clamp(score, 0, cap);
    }

    static List<ConditionResult> conditions(CandidateFacts candidate, OfferFacts offer) {
        return CONDITIONS.stream()
                .map(condition -> condition.check(candidate, offer))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Return the highest score that the distance between the occupations allows; nothing known caps nothing.
    static double capOfOccupation(CandidateFacts candidate, OfferFacts offer) {
        return candidate.content().isEmpty() ? 100 : capOfOccupation(candidate, Similarity.overall(candidate, offer));
    }

    /// The same when the overall similarity is known.
    static double capOfOccupation(CandidateFacts candidate, double overall) {
        if (candidate.content().isEmpty()) {
            return 100;
        }
        double related = Math.min(1, overall / RELATED);
        return CAP_OF_UNRELATED + (100 - CAP_OF_UNRELATED) * Math.pow(related, CURVE);
    }

    /// Return a score as it is shown: one decimal.
    static double shown(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
