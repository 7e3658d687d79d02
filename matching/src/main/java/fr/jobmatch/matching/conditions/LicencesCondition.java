package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.lexicon.licences.Licences;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The licences that the offer demands; a profile that names none leaves them unknown.
final class LicencesCondition implements ConditionFunction {
    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        if (offer.licences().isEmpty()) {
            return Optional.empty();
        }
        var held = candidate.profile().licences();
        return Optional.of(Demand.worst(
                offer.licences().stream().map(required -> check(required, held)).toList()));
    }

    private static ConditionResult check(LicenceRequirement required, List<Licence> held) {
        var quote = required.quote() == null ? required.label() : required.quote();
        var outcomes =
                new Outcomes(Condition.LICENCES, "licences", List.of(required.label()), List.of(Citation.offer(quote)));
        var codes = held.stream().flatMap(LicencesCondition::codes).toList();
        if (Licences.covers(codes, required.code())) {
            return outcomes.met();
        }
        return held.isEmpty() ? outcomes.unknown() : Demand.unmet(outcomes, required.required());
    }

    /// A licence that was typed by hand is recognised by its wording.
    private static Stream<String> codes(Licence licence) {
        return licence.code() == null
                ? Licences.find(licence.label()).stream()
                        .map(mention -> mention.licence().code())
                : Stream.of(licence.code());
    }
}
