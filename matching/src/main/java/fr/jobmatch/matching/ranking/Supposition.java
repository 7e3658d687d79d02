package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.conditions.ConditionFunction;
import fr.jobmatch.matching.criteria.CriterionFunction;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that is supposed to be different from what the profile and the offer say.
/// @param criterion the criterion with another score
/// @param score that score, 0 to 100
/// @param waived the condition that asks for nothing
record Supposition(
        @Nullable CriterionFunction criterion,
        double score,
        @Nullable ConditionFunction waived) {
    /// Everything is as it is.
    static final Supposition NONE = new Supposition(null, 0, null);

    static Supposition scored(CriterionFunction criterion, double score) {
        return new Supposition(criterion, score, null);
    }

    static Supposition without(ConditionFunction condition) {
        return new Supposition(null, 0, condition);
    }

    double score(CriterionFunction asked, CandidateFacts candidate, OfferFacts offer) {
        return asked == criterion ? score : asked.score(candidate, offer);
    }

    Optional<ConditionResult> check(ConditionFunction asked, CandidateFacts candidate, OfferFacts offer) {
        return asked == waived ? Optional.empty() : asked.check(candidate, offer);
    }
}
