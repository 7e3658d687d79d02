package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Optional;

/// One condition: met, unmet or unknown; empty when neither side asks for anything.
public interface ConditionFunction {
    Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer);
}
