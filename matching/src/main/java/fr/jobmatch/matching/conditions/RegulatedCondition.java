package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// Nobody may practise a regulated profession without its title, card or licence, whatever the offer says; a must-have.
/// A profile that names no diploma, licence or certificate leaves it unknown.
final class RegulatedCondition implements ConditionFunction {
    private static final double CAP = 40;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var profession = offer.profession();
        if (profession == null) {
            return Optional.empty();
        }
        var practice = candidate.practice();
        var outcomes = new Outcomes(Condition.REGULATED, "regulated", List.of(profession.title()), List.of());
        if (practice.professions().contains(profession.id())) {
            return Optional.of(outcomes.met());
        }
        return Optional.of(practice.told() ? outcomes.unmetMust(CAP) : outcomes.unknown());
    }
}
