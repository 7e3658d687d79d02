package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.MatchExplanations;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.ProfileNotFound;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.offers.own.OwnOffers;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import fr.jobmatch.ingestion.offers.store.OfferSearch;
import fr.jobmatch.matching.ranking.Matching;
import fr.jobmatch.matching.ranking.OfferSelection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Ranks the stored offers for a stored profile. Whose profile it may be is decided by the database.
@Service
public class Matches {

    private final ProfileLibrary profiles;
    private final OfferCatalogue offers;
    private final OfferSearch search;
    private final MeaningSearch meaning;
    private final OwnOffers own;
    private final Matching matching;
    private final MatchExplanations explanations;

    Matches(
            ProfileLibrary profiles,
            OfferCatalogue offers,
            OfferSearch search,
            MeaningSearch meaning,
            OwnOffers own,
            Matching matching,
            MatchExplanations explanations) {
        this.profiles = profiles;
        this.offers = offers;
        this.search = search;
        this.meaning = meaning;
        this.own = own;
        this.matching = matching;
        this.explanations = explanations;
    }

    /// Return a part of the ranking of all active offers that pass the filter, and of those the person added.
    /// @param offset how many of the best to leave out
    public Ranking ranking(ProfileId profile, OfferFilter filter, int offset, int limit) {
        var added = own.all().stream().filter(filter::passes).toList();
        var ranking = ranking(profile, selection(filter.query()), added, offset, limit);
        boolean none = ranking.total() == 0 && !filter.words().isBlank();
        return none ? ofMeaning(profile, filter, offset, limit) : ranking;
    }

    /// No offer holds the words; those that come nearest to their meaning are better than none.
    private Ranking ofMeaning(ProfileId profile, OfferFilter filter, int offset, int limit) {
        var nearest = Set.copyOf(meaning.nearest(filter.words(), filter.query()));
        var ranking = ranking(profile, OfferSelection.among(nearest::contains), List.of(), offset, limit);
        return new Ranking(ranking.total(), ranking.offers(), ranking.total() > 0);
    }

    /// Return a part of the ranking of all active offers that a query finds, whatever the query's page and order.
    /// @param offset how many of the best to leave out
    public Ranking ranking(ProfileId profile, OfferQuery query, int offset, int limit) {
        return ranking(profile, selection(query), List.of(), offset, limit);
    }

    /// Return the best offers as they would be with other preferences, which aren't kept.
    public Ranking preview(ProfileId profile, Preferences preferences, int limit) {
        return ranking(profile, preferences, OfferSelection.all(), own.all(), 0, limit);
    }

    private Ranking ranking(ProfileId profile, OfferSelection selection, List<Offer> added, int offset, int limit) {
        return ranking(profile, profiles.preferences(profile), selection, added, offset, limit);
    }

    private Ranking ranking(
            ProfileId profile,
            Preferences preferences,
            OfferSelection selection,
            List<Offer> added,
            int offset,
            int limit) {
        var stored = profiles.find(profile).orElseThrow(() -> new ProfileNotFound(profile));
        var page = matching.rank(stored.profile(), preferences, selection, added, offset, limit);
        var shown = offers
                .byIds(page.matches().stream().map(match -> match.offer()).toList())
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var part = page.matches().stream()
                .filter(match -> shown.containsKey(match.offer()))
                .map(match -> new MatchedOffer(Objects.requireNonNull(shown.get(match.offer())), match, null))
                .toList();
        return new Ranking(page.total(), part, false);
    }

    /// Return one offer with the full explanation of how well it fits.
    public Optional<MatchedOffer> match(ProfileId profile, OfferId offer) {
        return profiles.find(profile)
                .flatMap(stored ->
                        offers.byIds(List.of(offer)).stream().findFirst().map(found -> match(stored, found)));
    }

    private MatchedOffer match(StoredProfile stored, Offer offer) {
        var preferences = profiles.preferences(stored.id());
        return new MatchedOffer(
                offer,
                explanations.explain(stored.profile(), preferences, offer),
                asRead(stored)
                        .map(read -> explanations.explain(read, preferences, offer))
                        .orElse(null));
    }

    /// Return what the parser read in the file: the earliest version of the profile.
    private Optional<Profile> asRead(StoredProfile stored) {
        if (stored.cv() == null) {
            return Optional.empty();
        }
        var versions = profiles.versions(stored.id());
        return versions.isEmpty()
                ? Optional.of(stored.profile())
                : profiles.version(stored.id(), versions.getLast().number());
    }

    /// Only words are looked up in the database; ranking holds everything else in memory.
    private OfferSelection selection(OfferQuery query) {
        var words = query.words();
        return new OfferSelection(
                query.place(),
                query.radiusKm(),
                query.contracts(),
                query.remote(),
                query.salaryMin(),
                query.sources(),
                query.publishedSince(),
                words == null || words.isBlank()
                        ? null
                        : search.idsOf(OfferQuery.all(0, 1).withWords(words))::contains);
    }
}
