package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.HeldTitle;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Comparator;
import java.util.List;

/// Title: how near the offer's title is to the nearest one of the candidate, old and short positions counting less.
final class TitleCriterion implements CriterionFunction {
    private static final double SAME = 0.7;
    private static final double CLOSE = 0.25;

    @Override
    public Criterion criterion() {
        return Criterion.TITLE;
    }

    @Override
    public double score(CandidateFacts candidate, OfferFacts offer) {
        boolean unknown = candidate.titles().isEmpty() || offer.title().isEmpty();
        return unknown ? UNKNOWN : 100 * Similarity.titles(candidate, offer);
    }

    @Override
    public Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        var title = Citation.offer(offer.title());
        var nearest = candidate.titles().stream()
                .max(Comparator.comparingDouble(held -> held.weight() * Similarity.title(held, facts)));
        if (nearest.isEmpty() || facts.title().isEmpty()) {
            return Findings.of(new Reason(Tone.UNKNOWN, "title.unknown", List.of(), List.of(title)));
        }
        return near(nearest.get(), Similarity.title(nearest.get(), facts), title);
    }

    private static Findings near(HeldTitle held, double similarity, Citation title) {
        var citations = held.path() == null ? List.of(title) : List.of(Citation.cv(held.text(), held.path()), title);
        var arguments = List.of(held.text());
        if (similarity < CLOSE) {
            return Findings.of(new Reason(Tone.AGAINST, "title.far", arguments, citations));
        }
        var code = similarity >= SAME ? "title.same" : "title.close";
        return new Findings(arguments, List.of(), List.of(new Reason(Tone.FOR, code, arguments, citations)));
    }

    /// Nobody changes occupation for one offer.
    @Override
    public List<Step> steps(CandidateFacts candidate, OfferFacts offer) {
        return List.of();
    }
}
