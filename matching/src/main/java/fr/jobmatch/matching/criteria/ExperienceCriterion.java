package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.HeldTitle;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.ArrayList;
import java.util.List;

/// Experience: the months in positions near to the offer's, against the months that it asks for. Three quarters
/// of the score are how near the nearest position is, one quarter how long; where beginners are accepted, length
/// doesn't
/// matter and nobody falls below a floor.
final class ExperienceCriterion implements CriterionFunction {
    /// What an offer means that asks for experience and doesn't say how much.
    private static final int UNSAID_MONTHS = 12;
    private static final double BEGINNERS_FLOOR = 30;
    private static final double LENGTHLESS = 0.75;
    private static final double NEAR = 0.5;

    @Override
    public Criterion criterion() {
        return Criterion.EXPERIENCE;
    }

    @Override
    public double score(CandidateFacts candidate, OfferFacts offer) {
        if (candidate.positions().isEmpty() || offer.title().isEmpty()) {
            return UNKNOWN;
        }
        var related = related(candidate, offer);
        return score(nearest(candidate, related), months(candidate, related), asked(offer));
    }

    /// Return the score.
    /// @param nearest how near the nearest position is, 0 to 1
    /// @param months months in positions near to the offer's
    /// @param asked months that the offer asks for
    static double score(double nearest, double months, int asked) {
        double enough = Math.min(1, months / Math.max(asked, UNSAID_MONTHS));
        double score = 100 * nearest * (LENGTHLESS + (1 - LENGTHLESS) * enough);
        return asked == 0 ? Math.max(BEGINNERS_FLOOR, 100 * nearest) : score;
    }

    static int asked(OfferFacts offer) {
        var months = offer.experience().months();
        return months == null ? UNSAID_MONTHS : months;
    }

    private static double[] related(CandidateFacts candidate, OfferFacts offer) {
        return candidate.positions().stream()
                .mapToDouble(position -> Similarity.title(position, offer))
                .toArray();
    }

    private static double nearest(CandidateFacts candidate, double[] related) {
        return Similarity.nearest(Similarity.weights(candidate.positions()), related);
    }

    static double months(CandidateFacts candidate, double[] related) {
        return candidate.career().months(position -> related[position]);
    }

    @Override
    public Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        if (candidate.positions().isEmpty()) {
            return Findings.of(new Reason(Tone.UNKNOWN, "experience.unknown", List.of(), asks(offer)));
        }
        var related = related(candidate, facts);
        long months = Math.round(months(candidate, related));
        var near = near(candidate, facts);
        var citations = new ArrayList<>(asks(offer));
        near.forEach(held -> citations.add(Citation.cv(held.text(), held.path())));
        var matched = near.stream().map(HeldTitle::text).distinct().toList();
        return new Findings(matched, List.of(), List.of(reason(facts, months, citations)));
    }

    @Override
    public List<Step> steps(CandidateFacts candidate, OfferFacts offer) {
        if (candidate.positions().isEmpty() || offer.title().isEmpty()) {
            return List.of();
        }
        var related = related(candidate, offer);
        double nearest = nearest(candidate, related);
        long missing = asked(offer) - Math.round(months(candidate, related));
        return missing > 0 && nearest >= NEAR
                ? List.of(Step.of("whatif.experience", List.of("" + missing), List.of(), 100 * nearest))
                : List.of();
    }

    private static List<HeldTitle> near(CandidateFacts candidate, OfferFacts offer) {
        return candidate.positions().stream()
                .filter(position -> Similarity.title(position, offer) >= NEAR)
                .toList();
    }

    private static Reason reason(OfferFacts facts, long months, List<Citation> citations) {
        var asked = facts.experience().months();
        var has = "" + months;
        if (asked == null) {
            return new Reason(months > 0 ? Tone.FOR : Tone.UNKNOWN, "experience.unsaid", List.of(has), citations);
        }
        if (asked == 0) {
            return new Reason(Tone.FOR, "experience.beginners", List.of(has), citations);
        }
        boolean enough = months >= asked;
        return new Reason(
                enough ? Tone.FOR : Tone.AGAINST,
                enough ? "experience.enough" : "experience.short",
                List.of(has, "" + asked),
                citations);
    }

    private static List<Citation> asks(Offer offer) {
        var level = offer.experience().level();
        return level == null ? List.of() : List.of(Citation.offer(level));
    }
}
