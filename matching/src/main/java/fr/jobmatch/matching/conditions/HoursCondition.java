package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;

/// Full or part time, where the CV says which; a wish.
final class HoursCondition implements ConditionFunction {
    private static final double POINTS = 8;
    private static final List<String> PART_TIME = List.of("temps partiel", "mi-temps", "part-time", "part time");
    private static final List<String> FULL_TIME = List.of("temps plein", "temps complet", "full-time", "full time");

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        var availability = candidate.profile().situation().availability();
        if (availability == null) {
            return Optional.empty();
        }
        var said = Folding.fold(availability);
        boolean part = PART_TIME.stream().anyMatch(said::contains);
        boolean full = FULL_TIME.stream().anyMatch(said::contains);
        if (part == full) {
            return Optional.empty();
        }
        var quotes = List.of(Citation.cv(availability, FieldPath.of("situation", "availability")));
        var outcomes = new Outcomes(Condition.HOURS, "hours", List.of(availability), quotes);
        var offered = offer.contract().fullTime();
        if (offered == null) {
            return Optional.of(outcomes.unknown());
        }
        return Optional.of(offered == full ? outcomes.met() : outcomes.unmetWish(POINTS));
    }
}
