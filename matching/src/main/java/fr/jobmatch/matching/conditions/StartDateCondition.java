package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// The work doesn't start before the candidate is free; a wish, for dates move.
final class StartDateCondition implements ConditionFunction {
    private static final double POINTS = 5;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var free = candidate.preferences().startDate();
        if (free == null) {
            return Optional.empty();
        }
        var start = offer.startDate();
        if (start == null) {
            return Optional.of(new Outcomes(Condition.START_DATE, "start", List.of(), List.of()).unknown());
        }
        var outcomes = new Outcomes(Condition.START_DATE, "start", List.of(start.toString()), List.of());
        return Optional.of(start.isBefore(free) ? outcomes.unmetWish(POINTS) : outcomes.met());
    }
}
