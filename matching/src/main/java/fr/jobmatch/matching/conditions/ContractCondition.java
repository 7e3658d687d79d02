package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// The contract is one of those that the candidate wants; a must-have.
final class ContractCondition implements ConditionFunction {
    private static final double CAP = 55;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var wanted = candidate.preferences().contracts();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var type = offer.contract().type();
        if (type == null) {
            return Optional.of(new Outcomes(Condition.CONTRACT, "contract", List.of(), List.of()).unknown());
        }
        var outcomes = new Outcomes(Condition.CONTRACT, "contract", List.of(type.name()), List.of());
        return Optional.of(wanted.contains(type) ? outcomes.met() : outcomes.unmetMust(CAP));
    }
}
