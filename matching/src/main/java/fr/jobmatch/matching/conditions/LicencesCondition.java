package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        if (held.stream().anyMatch(licence -> covers(licence.code(), required.code()))) {
            return outcomes.met();
        }
        return held.isEmpty() ? outcomes.unknown() : Demand.unmet(outcomes, required.required());
    }

    /// Who drives lorries or coaches also holds the licence for cars.
    private static boolean covers(@Nullable String held, String required) {
        if (held == null) {
            return false;
        }
        boolean heavier = held.startsWith("PERMIS_C") || held.startsWith("PERMIS_D") || held.equals("PERMIS_BE");
        return held.equals(required)
                || required.equals("PERMIS_B") && heavier
                || required.equals("PERMIS_C") && held.equals("PERMIS_CE");
    }
}
