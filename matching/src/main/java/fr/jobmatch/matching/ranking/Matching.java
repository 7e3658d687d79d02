package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.CandidateReading;
import fr.jobmatch.matching.facts.OfferFacts;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Ranks every stored offer for a candidate, exactly, and explains the page that is asked for.
@Service
public class Matching {
    private final OfferColumns columns;
    private final OfferTable table;
    private final OfferCatalogue catalogue;
    private final CandidateReading candidates;

    Matching(OfferColumns columns, OfferCatalogue catalogue, Clock clock) {
        this.columns = columns;
        this.table = columns.table();
        this.catalogue = catalogue;
        this.candidates = new CandidateReading(clock);
    }

    /// Return the ranking over a catalogue that is read right away, outside a server.
    public static Matching over(OfferCatalogue catalogue, Clock clock) {
        var columns = new OfferColumns(catalogue);
        columns.load();
        return new Matching(columns, catalogue, clock);
    }

    /// Return a page of the ranking of all active offers.
    /// @param from rank of the first match of the page, from 0
    /// @param size most matches on the page
    public MatchPage rank(Profile profile, Preferences preferences, int from, int size) {
        return rank(profile, preferences, OfferSelection.all(), List.of(), from, size);
    }

    /// Return a page of the ranking of the active offers that are selected, and of others that only this candidate has.
    public MatchPage rank(
            Profile profile,
            Preferences preferences,
            OfferSelection selection,
            Collection<Offer> others,
            int from,
            int size) {
        var candidate = candidates.read(profile, preferences);
        var ranked = table.rank(candidate, selection, others, (int) Math.min(Integer.MAX_VALUE, (long) from + size));
        var page = ranked.best().stream().skip(from).toList();
        return new MatchPage(explained(candidate, page), ranked.total(), columns.complete());
    }

    /// Return the ids and scores of the best offers, best first, without their reasons.
    public List<Ranked> best(Profile profile, Preferences preferences, int most) {
        return shown(table.rank(candidates.read(profile, preferences), OfferSelection.all(), List.of(), most)
                .best());
    }

    /// Return the same by scoring every offer: what {@link #best} has to equal, slower by orders of magnitude.
    public List<Ranked> exhaustively(Profile profile, Preferences preferences, int most) {
        return shown(
                Exhaustive.rank(table, candidates.read(profile, preferences), offer -> true, List.of()).best().stream()
                        .limit(most)
                        .toList());
    }

    private static List<Ranked> shown(List<Scored> best) {
        return best.stream()
                .map(scored -> new Ranked(scored.offer().id(), scored.score()))
                .toList();
    }

    /// An offer of a ranking.
    /// @param score before rounding
    public record Ranked(OfferId offer, double score) {}

    /// An offer that was deleted in this very moment has no words left to quote and drops out.
    private List<Match> explained(CandidateFacts candidate, List<Scored> page) {
        var facts = page.stream().map(Scored::offer).collect(Collectors.toMap(OfferFacts::id, Function.identity()));
        return catalogue.byIds(page.stream().map(scored -> scored.offer().id()).toList()).stream()
                .flatMap(offer -> Stream.ofNullable(facts.get(offer.id()))
                        .map(known -> Explaining.match(candidate, known, offer)))
                .toList();
    }
}
