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
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Ranks every stored offer for a candidate, exactly, and explains the page that is asked for.
@Service
public class Matching {
    private final OfferColumns columns;
    private final OfferCatalogue catalogue;
    private final CandidateReading candidates;

    Matching(OfferColumns columns, OfferCatalogue catalogue, Clock clock) {
        this.columns = columns;
        this.catalogue = catalogue;
        this.candidates = new CandidateReading(clock);
    }

    /// Return a page of the ranking of all active offers.
    /// @param from rank of the first match of the page, from 0
    /// @param size most matches on the page
    public MatchPage rank(Profile profile, Preferences preferences, int from, int size) {
        return rank(profile, preferences, offer -> true, List.of(), from, size);
    }

    /// Return a page of the ranking of the active offers that a filter lets through.
    public MatchPage rank(Profile profile, Preferences preferences, Predicate<OfferId> filter, int from, int size) {
        return rank(profile, preferences, filter, List.of(), from, size);
    }

    /// Return a page of the ranking of the active offers that a filter lets through, and of others that only this
    /// candidate has.
    public MatchPage rank(
            Profile profile,
            Preferences preferences,
            Predicate<OfferId> filter,
            Collection<Offer> others,
            int from,
            int size) {
        var candidate = candidates.read(profile, preferences);
        var shared = columns.all().parallelStream().filter(offer -> filter.test(offer.id()));
        var ranking = Stream.concat(shared, others.stream().map(columns::read))
                .map(offer -> new Scored(offer, Formula.score(candidate, offer)))
                .sorted(Scored.BEST_FIRST)
                .toList()
                .stream()
                .filter(firstOfItsJob())
                .toList();
        var page = ranking.stream().skip(from).limit(size).toList();
        return new MatchPage(explained(candidate, page), ranking.size(), columns.complete());
    }

    /// A job that is advertised several times is ranked once, where it ranks best.
    private Predicate<Scored> firstOfItsJob() {
        var jobs = new HashSet<OfferId>();
        return scored -> jobs.add(columns.job(scored.offer().id()));
    }

    /// An offer that was deleted in this very moment has no words left to quote and drops out.
    private List<Match> explained(CandidateFacts candidate, List<Scored> page) {
        var facts = page.stream().map(Scored::offer).collect(Collectors.toMap(OfferFacts::id, Function.identity()));
        return catalogue.byIds(page.stream().map(scored -> scored.offer().id()).toList()).stream()
                .flatMap(offer -> Stream.ofNullable(facts.get(offer.id()))
                        .map(known -> Explaining.match(candidate, known, offer)))
                .toList();
    }
}
