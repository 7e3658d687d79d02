package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.domain.match.Refusal.Why;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers that a candidate sets aside, and takes back. Refusals are a part of what is looked for with a profile.
@Service
public class Refusals {

    /// The oldest goes when there are more.
    private static final int MOST = 500;

    private final ProfileLibrary profiles;
    private final OfferCatalogue offers;
    private final Clock clock;

    Refusals(ProfileLibrary profiles, OfferCatalogue offers, Clock clock) {
        this.profiles = profiles;
        this.offers = offers;
        this.clock = clock;
    }

    /// Return the reasons that make sense for an offer: nobody can say that an untold salary is too low.
    public static List<Why> reasons(Offer offer) {
        return Arrays.stream(Why.values())
                .filter(why -> Refusal.fits(offer, why))
                .toList();
    }

    /// Set an offer aside; an earlier refusal of it is replaced. Return nothing when there is no such offer.
    /// @throws IllegalArgumentException when the offer says nothing that the reason could be about
    @Transactional
    public Optional<Refusal> refuse(ProfileId profile, OfferId offer, Why why) {
        return offers.byIds(List.of(offer)).stream().findFirst().map(found -> refuse(profile, found, why));
    }

    private Refusal refuse(ProfileId profile, Offer offer, Why why) {
        if (!Refusal.fits(offer, why)) {
            throw new IllegalArgumentException("the offer says nothing about " + why);
        }
        var refusal = Refusal.of(offer, why, LocalDate.now(clock));
        var wanted = profiles.preferences(profile).refusing(refusal);
        var all = wanted.refusals();
        profiles.prefer(profile, wanted.withRefusals(all.subList(Math.max(0, all.size() - MOST), all.size())));
        return refusal;
    }

    /// Take an offer back; nothing happens when it wasn't set aside.
    @Transactional
    public void takeBack(ProfileId profile, OfferId offer) {
        profiles.prefer(profile, profiles.preferences(profile).accepting(offer));
    }
}
