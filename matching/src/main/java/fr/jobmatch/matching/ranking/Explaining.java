package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.WhatIf;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.criteria.Criteria;
import fr.jobmatch.matching.criteria.CriterionFunction;
import fr.jobmatch.matching.criteria.Similarity;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds the full explanation of one score.
final class Explaining {
    private Explaining() {}

    /// Return the explanation of an offer of a ranking.
    static Match match(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        return match(candidate, facts, offer, List.of());
    }

    /// Return the explanation of an offer that is looked at alone: also what would raise its score.
    static Match closely(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        return match(candidate, facts, offer, WhatIfs.of(candidate, facts));
    }

    private static Match match(CandidateFacts candidate, OfferFacts facts, Offer offer, List<WhatIf> whatIfs) {
        double score = Formula.score(candidate, facts);
        return new Match(
                facts.id(),
                Formula.VERSION,
                Formula.shown(score),
                criteria(candidate, facts, offer),
                Formula.conditions(candidate, facts),
                semantic(candidate, facts),
                whatIfs);
    }

    private static List<CriterionResult> criteria(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        double weights = Criteria.all().stream()
                .filter(criterion -> !Double.isNaN(criterion.score(candidate, facts)))
                .mapToInt(criterion -> weight(candidate, criterion))
                .sum();
        return Criteria.all().stream()
                .map(criterion -> result(criterion, candidate, facts, offer, weights))
                .toList();
    }

    private static CriterionResult result(
            CriterionFunction criterion, CandidateFacts candidate, OfferFacts facts, Offer offer, double weights) {
        double score = criterion.score(candidate, facts);
        var findings = criterion.explain(candidate, facts, offer);
        boolean unknown = Double.isNaN(score);
        return new CriterionResult(
                criterion.criterion(),
                unknown ? null : Formula.shown(score),
                unknown || weights == 0 ? 0 : weight(candidate, criterion) / weights,
                findings.matched(),
                findings.missing(),
                criterion.criterion() == Criterion.TITLE
                        ? withCap(findings.reasons(), Formula.capOfOccupation(candidate, facts))
                        : findings.reasons());
    }

    private static int weight(CandidateFacts candidate, CriterionFunction criterion) {
        return candidate.preferences().weights().of(criterion.criterion());
    }

    private static List<Reason> withCap(List<Reason> reasons, double cap) {
        if (cap >= 100) {
            return reasons;
        }
        var all = new ArrayList<>(reasons);
        all.add(new Reason(Reason.Tone.AGAINST, "title.cap", List.of("" + Math.round(cap)), List.of()));
        return all;
    }

    private static @Nullable Double semantic(CandidateFacts candidate, OfferFacts facts) {
        if (candidate.content().isEmpty() || facts.content().isEmpty()) {
            return null;
        }
        return Math.round(Similarity.overall(candidate, facts) * 1000) / 1000.0;
    }
}
