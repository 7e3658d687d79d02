package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.MatchExplanations;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.matching.facts.CandidateReading;
import fr.jobmatch.matching.facts.OfferReading;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Ranks offers for a candidate, every one of them, each with its reasons. Safe to share.
public final class Ranker implements MatchExplanations {
    private final CandidateReading candidates;
    private final OfferReading offers = new OfferReading();

    public Ranker() {
        this(Clock.systemUTC());
    }

    /// @param clock tells until when a running position lasts
    public Ranker(Clock clock) {
        candidates = new CandidateReading(clock);
    }

    /// Return the matches of all offers, best first.
    public List<Match> rank(Profile profile, Preferences preferences, List<Offer> all) {
        return rankForExport(profile, preferences, all, Locale.FRENCH, all.size()).stream()
                .map(RankedOffer::match)
                .toList();
    }

    /// Return the best offers with their source ids and their reasons as sentences, for export.
    /// @param limit how many offers to return at most
    public List<RankedOffer> rankForExport(
            Profile profile, Preferences preferences, List<Offer> all, Locale locale, int limit) {
        var candidate = candidates.read(profile, preferences);
        var facts = all.parallelStream().map(offers::read).toList();
        return IntStream.range(0, all.size())
                .parallel()
                .mapToObj(at ->
                        new Entry(all.get(at), new Scored(facts.get(at), Formula.score(candidate, facts.get(at)))))
                .sorted((one, other) -> Scored.BEST_FIRST.compare(one.scored(), other.scored()))
                .limit(limit)
                .map(entry -> RankedOffer.of(
                        entry.offer(),
                        Explaining.match(candidate, entry.scored().offer(), entry.offer()),
                        locale))
                .toList();
    }

    @Override
    public Match explain(Profile profile, Preferences preferences, Offer offer) {
        return Explaining.closely(candidates.read(profile, preferences), offers.read(offer), offer);
    }

    private record Entry(Offer offer, Scored scored) {}
}
