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

    /// Set an offer aside; an earlier refusal of it is replaced. Return nothing when there is no such offer or it
    /// doesn't say what the reason is about.
    @Transactional
    public Optional<Refusal> refuse(ProfileId profile, OfferId offer, Why why) {
        var refusal = offers.byIds(List.of(offer)).stream()
                .filter(found -> Refusal.fits(found, why))
                .findFirst()
                .map(found -> Refusal.of(found, why, LocalDate.now(clock)));
        refusal.ifPresent(kept -> {
            var refusals = profiles.preferences(profile).refusing(kept).refusals();
            var last = refusals.subList(Math.max(0, refusals.size() - MOST), refusals.size());
            profiles.prefer(profile, profiles.preferences(profile).withRefusals(last));
        });
        return refusal;
    }

    /// Take an offer back; nothing happens when it wasn't set aside.
    @Transactional
    public void takeBack(ProfileId profile, OfferId offer) {
        profiles.prefer(profile, profiles.preferences(profile).accepting(offer));
    }
}
