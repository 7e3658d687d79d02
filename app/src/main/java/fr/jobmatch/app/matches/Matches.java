package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.matching.ranking.Ranker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Ranks the stored offers for a stored profile. Whose profile it may be is decided by the database.
@Service
public class Matches {

    private final ProfileLibrary profiles;
    private final OfferCatalogue offers;
    private final Ranker ranker;

    Matches(ProfileLibrary profiles, OfferCatalogue offers, Ranker ranker) {
        this.profiles = profiles;
        this.offers = offers;
        this.ranker = ranker;
    }

    /// Return a part of the ranking of all active offers that pass the filter.
    /// @param offset how many of the best to leave out
    public Ranking ranking(ProfileId profile, OfferFilter filter, int offset, int limit) {
        var active = new ArrayList<Offer>();
        offers.forEachActive(offer -> {
            if (filter.passes(offer)) {
                active.add(offer);
            }
        });
        var byId = active.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        var stored = profiles.find(profile).orElseThrow(() -> new IllegalArgumentException("no profile " + profile));
        var ranked = ranker.rank(stored.profile(), profiles.preferences(profile), active);
        var part = ranked.stream()
                .skip(offset)
                .limit(limit)
                .map(match -> matched(byId, match))
                .toList();
        return new Ranking(active.size(), part);
    }

    /// Return one offer with the full explanation of how well it fits.
    public Optional<MatchedOffer> match(ProfileId profile, OfferId offer) {
        return profiles.find(profile)
                .flatMap(stored -> offers.byIds(List.of(offer)).stream()
                        .findFirst()
                        .map(found -> new MatchedOffer(
                                found, ranker.explain(stored.profile(), profiles.preferences(profile), found))));
    }

    private static MatchedOffer matched(Map<OfferId, Offer> offers, Match match) {
        return new MatchedOffer(Objects.requireNonNull(offers.get(match.offer())), match);
    }
}
