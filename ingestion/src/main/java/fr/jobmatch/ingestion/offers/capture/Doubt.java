package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.domain.offer.Offer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// What somebody should look at before a captured offer is kept.
public enum Doubt {
    /// No place, or one abroad for an offer in French.
    PLACE,
    CONTRACT,
    COMPANY,
    /// The salary can't be right as stated.
    SALARY,
    /// The page says that the offer has ended.
    EXPIRED,
    /// Too short to tell what is asked.
    TEASER;

    private static final int SHORT_TEXT = 300;

    /// Return the doubts about an offer.
    public static Set<Doubt> of(Offer offer, Instant now) {
        var doubts = EnumSet.noneOf(Doubt.class);
        add(doubts, PLACE, offer.places().isEmpty() || isAbroadInFrench(offer));
        add(doubts, CONTRACT, offer.contract().type() == null);
        add(doubts, COMPANY, offer.company() == null);
        add(doubts, SALARY, offer.salary() != null && offer.salary().doubtful());
        add(doubts, EXPIRED, offer.expiresAt() != null && offer.expiresAt().isBefore(now));
        add(doubts, TEASER, offer.description().length() < SHORT_TEXT);
        return doubts;
    }

    private static boolean isAbroadInFrench(Offer offer) {
        var country = offer.places().getFirst().country();
        return "fr".equals(offer.language()) && country != null && !country.equals("FR");
    }

    private static void add(Set<Doubt> doubts, Doubt doubt, boolean applies) {
        if (applies) {
            doubts.add(doubt);
        }
    }
}
