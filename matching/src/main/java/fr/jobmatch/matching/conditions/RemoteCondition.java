package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// At least as much work from home as the candidate wants; a wish.
final class RemoteCondition implements ConditionFunction {
    private static final double POINTS = 8;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var wanted = candidate.preferences().remote();
        if (wanted == null || wanted == RemotePolicy.NONE) {
            return Optional.empty();
        }
        var offered = offer.remote();
        if (offered == null) {
            return Optional.of(new Outcomes(Condition.REMOTE, "remote", List.of(), List.of()).unknown());
        }
        var outcomes = new Outcomes(Condition.REMOTE, "remote", List.of(offered.name()), List.of());
        return Optional.of(offered.compareTo(wanted) >= 0 ? outcomes.met() : outcomes.unmetWish(POINTS));
    }
}
