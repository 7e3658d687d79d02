package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// Words that the candidate rules out don't stand in the offer; a must-have.
final class ExclusionCondition implements ConditionFunction {
    private static final double CAP = 20;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var excluded = candidate.preferences().exclude();
        if (excluded.isEmpty()) {
            return Optional.empty();
        }
        var said = excluded.stream().filter(word -> offer.said().say(word)).toList();
        var named = said.isEmpty() ? excluded : said;
        var outcomes = new Outcomes(Condition.EXCLUSION, "exclusion", List.of(String.join(", ", named)), List.of());
        return Optional.of(said.isEmpty() ? outcomes.met() : outcomes.unmetMust(CAP));
    }
}
