package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// Words that the candidate insists on stand in the offer; a must-have.
final class MustHaveCondition implements ConditionFunction {
    private static final double CAP = 40;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var wanted = candidate.preferences().mustHave();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var absent = wanted.stream().filter(word -> !offer.said().say(word)).toList();
        var named = absent.isEmpty() ? wanted : absent;
        var outcomes = new Outcomes(Condition.WORDS, "words", List.of(String.join(", ", named)), List.of());
        return Optional.of(absent.isEmpty() ? outcomes.met() : outcomes.unmetMust(CAP));
    }
}
