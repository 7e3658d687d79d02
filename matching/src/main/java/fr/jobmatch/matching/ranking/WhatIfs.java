package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.domain.match.WhatIf;
import fr.jobmatch.matching.conditions.Conditions;
import fr.jobmatch.matching.criteria.Criteria;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Works out what would raise a score, each by the formula itself: one thing is supposed to be different, and the
/// offer is scored again.
final class WhatIfs {
    private static final double LEAST_POINTS = 0.5;
    private static final int MOST = 8;
    private static final Comparator<WhatIf> BEST_FIRST = Comparator.comparingDouble(WhatIf::points)
            .reversed()
            .thenComparing(change -> change.reason().code())
            .thenComparing(change -> change.reason().arguments().toString());

    private final CandidateFacts candidate;
    private final OfferFacts offer;
    private final double now;

    private WhatIfs(CandidateFacts candidate, OfferFacts offer) {
        this.candidate = candidate;
        this.offer = offer;
        now = Formula.shown(Formula.score(candidate, offer));
    }

    /// Return what would raise the score by half a point or more, best first.
    static List<WhatIf> of(CandidateFacts candidate, OfferFacts offer) {
        var asking = new WhatIfs(candidate, offer);
        return Stream.concat(asking.ofCriteria(), asking.ofConditions())
                .filter(change -> change.points() >= LEAST_POINTS)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private Stream<WhatIf> ofCriteria() {
        return Criteria.all().stream()
                .flatMap(criterion -> criterion.steps(candidate, offer).stream()
                        .map(step -> gain(step.reason(), Supposition.scored(criterion, step.score()))));
    }

    private Stream<WhatIf> ofConditions() {
        return Conditions.all().stream()
                .flatMap(condition -> condition.check(candidate, offer).stream()
                        .filter(result -> result.points() > 0 || result.cap() < 100)
                        .map(result -> gain(without(result), Supposition.without(condition))));
    }

    /// `licences.must` becomes `whatif.licences`, with the same values and quotes.
    private static Reason without(ConditionResult result) {
        var reason = result.reason();
        var key = reason.code().substring(0, reason.code().lastIndexOf('.'));
        return new Reason(Tone.FOR, "whatif." + key, reason.arguments(), reason.citations());
    }

    private WhatIf gain(Reason reason, Supposition supposed) {
        double then = Formula.shown(Formula.score(candidate, offer, supposed));
        return new WhatIf(reason, Formula.shown(then - now));
    }
}
