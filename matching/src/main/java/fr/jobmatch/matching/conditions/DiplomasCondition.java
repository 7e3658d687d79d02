package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.lexicon.diplomas.Diplomas;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The level of diploma that the offer demands, in the French national framework (3 to 8); a level that can't be told
/// on either side is unknown.
final class DiplomasCondition implements ConditionFunction {
    private static final String LEVEL = "niveau ";

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        if (offer.diplomas().isEmpty()) {
            return Optional.empty();
        }
        var held = highest(candidate.profile());
        return Optional.of(Demand.worst(
                offer.diplomas().stream().map(required -> check(required, held)).toList()));
    }

    private static ConditionResult check(DiplomaRequirement required, OptionalInt held) {
        var outcomes = new Outcomes(Condition.DIPLOMAS, "diplomas", List.of(named(required)), quotes(required));
        if (required.level() == null || held.isEmpty()) {
            return outcomes.unknown();
        }
        return held.getAsInt() >= required.level() ? outcomes.met() : Demand.unmet(outcomes, required.required());
    }

    private static OptionalInt highest(Profile profile) {
        return profile.education().stream()
                .map(Education::degree)
                .map(Diplomas::level)
                .flatMapToInt(OptionalInt::stream)
                .max();
    }

    private static String named(DiplomaRequirement required) {
        var level = required.level() == null ? null : LEVEL + required.level();
        return Stream.of(required.quote() == null ? level : required.quote(), required.field())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Citation> quotes(DiplomaRequirement required) {
        return required.quote() == null ? List.of() : List.of(Citation.offer(required.quote()));
    }
}
