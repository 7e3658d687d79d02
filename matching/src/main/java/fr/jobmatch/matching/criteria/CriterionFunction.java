package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;

/// One criterion: a score from both sides' facts, and the same score explained.
public interface CriterionFunction {
    /// What {@link #score} returns when either side says nothing.
    double UNKNOWN = Double.NaN;

    Criterion criterion();

    /// Return the score, 0 to 100, or {@link #UNKNOWN}.
    double score(CandidateFacts candidate, OfferFacts offer);

    /// Return why the score is what it is, with the words of both sides.
    Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer);

    /// Return what the candidate could change, each with the score that this criterion would then have.
    List<Step> steps(CandidateFacts candidate, OfferFacts offer);
}
