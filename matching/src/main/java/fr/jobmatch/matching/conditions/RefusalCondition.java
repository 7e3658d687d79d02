package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.Refusal.Why;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.matching.criteria.Similarity;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.facts.RefusedOffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the candidate set aside stays below, and what shares the reason costs points or is capped; the weightiest
/// refusal counts.
final class RefusalCondition implements ConditionFunction {
    private static final double CAP_OF_THE_SAME = 5;
    private static final double CAP_OF_THE_EMPLOYER = 20;
    private static final double POINTS_OF_THE_OCCUPATION = 15;
    private static final double POINTS = 10;
    private static final double SAME_OCCUPATION = 0.8;
    private static final double SAME_TITLE = 0.99;

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        if (candidate.refused().isEmpty()) {
            return Optional.empty();
        }
        var unmet = candidate.refused().stream()
                .flatMap(refused -> check(refused, candidate, offer))
                .toList();
        return unmet.isEmpty() ? Optional.empty() : Optional.of(weightiest(unmet));
    }

    private static Stream<ConditionResult> check(RefusedOffer refused, CandidateFacts candidate, OfferFacts offer) {
        if (isSame(refused, offer)) {
            return Stream.of(outcomes(refused, Why.THIS_OFFER).unmetMust(CAP_OF_THE_SAME));
        }
        var why = refused.refusal().why();
        if (!sharesReason(refused, candidate, offer)) {
            return Stream.empty();
        }
        var outcomes = outcomes(refused, why);
        return Stream.of(
                switch (why) {
                    case COMPANY -> outcomes.unmetMust(CAP_OF_THE_EMPLOYER);
                    case OCCUPATION -> outcomes.unmetWish(POINTS_OF_THE_OCCUPATION);
                    case PLACE, CONTRACT, SALARY, THIS_OFFER -> outcomes.unmetWish(POINTS);
                });
    }

    /// The same job is often advertised again under another id.
    private static boolean isSame(RefusedOffer refused, OfferFacts offer) {
        return refused.refusal().offer().equals(offer.id())
                || refused.company() != null
                        && refused.company().equals(offer.company())
                        && refused.title().vector().cosine(offer.title()) >= SAME_TITLE;
    }

    private static boolean sharesReason(RefusedOffer refused, CandidateFacts candidate, OfferFacts offer) {
        return switch (refused.refusal().why()) {
            case OCCUPATION -> Similarity.title(refused.title(), offer) >= SAME_OCCUPATION;
            case COMPANY -> refused.company() != null && refused.company().equals(offer.company());
            case PLACE -> offer.remote() != RemotePolicy.FULL && candidate.kmTo(offer) >= refused.km();
            case CONTRACT -> refused.refusal().contract() == offer.contract().type();
            case SALARY -> paysNoMore(refused, offer);
            case THIS_OFFER -> false;
        };
    }

    private static boolean paysNoMore(RefusedOffer refused, OfferFacts offer) {
        var salary = offer.salary();
        var refusedSalary = refused.refusal().annualSalary();
        if (salary == null || salary.doubtful() || refusedSalary == null) {
            return false;
        }
        var most = salary.annualMax() == null ? salary.annualMin() : salary.annualMax();
        return most != null && most <= refusedSalary;
    }

    private static Outcomes outcomes(RefusedOffer refused, Why why) {
        var key = "refusal-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Outcomes(Condition.REFUSAL, key, List.of(refused.refusal().title()), List.of());
    }

    private static ConditionResult weightiest(List<ConditionResult> unmet) {
        var worst = unmet.getFirst();
        for (var result : unmet) {
            boolean lowerCap = result.cap() < worst.cap();
            if (lowerCap || result.cap() == worst.cap() && result.points() > worst.points()) {
                worst = result;
            }
        }
        return worst;
    }
}
