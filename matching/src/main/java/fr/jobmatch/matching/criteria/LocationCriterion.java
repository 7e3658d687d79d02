package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.matching.facts.Area;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.text.Ramp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Location: full within the distance that the candidate would travel, then falling to nothing fifty kilometres
/// further;
/// work done wholly from home is near everywhere.
final class LocationCriterion implements CriterionFunction {
    private static final int FURTHER_KM = 50;
    private static final int FARTHEST_COMMUTE_KM = 120;
    private static final int RADIUS_STEP_KM = 5;

    @Override
    public Criterion criterion() {
        return Criterion.LOCATION;
    }

    @Override
    public double score(CandidateFacts candidate, OfferFacts offer) {
        if (offer.remote() == RemotePolicy.FULL) {
            return 100;
        }
        return score(candidate, offer.places());
    }

    /// Return the score of places where the work is not done from home.
    static double score(CandidateFacts candidate, List<OfferPlace> places) {
        var best = best(candidate, places);
        return best == null ? UNKNOWN : best.score();
    }

    private static @Nullable Pairing best(CandidateFacts candidate, List<OfferPlace> places) {
        Pairing best = null;
        for (var area : candidate.areas()) {
            for (var place : places) {
                var pairing = pair(area, place);
                if (pairing != null && (best == null || pairing.score() > best.score())) {
                    best = pairing;
                }
            }
        }
        return best;
    }

    private static @Nullable Pairing pair(Area area, OfferPlace place) {
        double km = area.distanceKm(place);
        if (!Double.isNaN(km)) {
            double score = 100 * new Ramp(area.radiusKm() + FURTHER_KM, area.radiusKm()).at(km);
            return new Pairing(area, place, score, km);
        }
        var inside = area.contains(place);
        return inside == null ? null : new Pairing(area, place, inside ? 100 : 0, km);
    }

    @Override
    public Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        if (facts.remote() == RemotePolicy.FULL) {
            return Findings.of(new Reason(Tone.FOR, "location.remote", List.of(), List.of()));
        }
        var best = best(candidate, facts.places());
        if (best == null) {
            var labels = offer.places().stream()
                    .map(place -> Citation.offer(place.label()))
                    .toList();
            var code = candidate.areas().isEmpty() ? "location.unknown.candidate" : "location.unknown.offer";
            return Findings.of(new Reason(Tone.UNKNOWN, code, List.of(), labels));
        }
        return Findings.of(best.reason());
    }

    @Override
    public List<Step> steps(CandidateFacts candidate, OfferFacts offer) {
        var best = offer.remote() == RemotePolicy.FULL ? null : best(candidate, offer.places());
        return best == null || best.score() >= 100 ? List.of() : List.of(best.step());
    }

    /// A place of the offer and the area it lies nearest to.
    /// @param km distance in kilometres; NaN when only the département is known
    private record Pairing(Area area, OfferPlace place, double score, double km) {
        Reason reason() {
            var tone = score >= 50 ? Tone.FOR : Tone.AGAINST;
            var quotes = List.of(Citation.offer(place.label()));
            if (Double.isNaN(km)) {
                var code = score > 0 ? "location.area.same" : "location.area.other";
                return new Reason(tone, code, List.of(town(), area.label()), quotes);
            }
            var arguments = List.of(town(), "" + Math.round(km), area.label());
            return new Reason(tone, tone == Tone.FOR ? "location.near" : "location.far", arguments, quotes);
        }

        /// A radius that nobody would commute isn't proposed, the town itself is.
        Step step() {
            if (Double.isNaN(km) || km > FARTHEST_COMMUTE_KM) {
                return Step.of("whatif.place", List.of(town()), List.of(), 100);
            }
            var radius = "" + (int) Math.ceil(km / RADIUS_STEP_KM) * RADIUS_STEP_KM;
            return Step.of("whatif.location", List.of(radius, area.label()), List.of(), 100);
        }

        private String town() {
            return place.city() == null ? place.label() : place.city();
        }
    }
}
