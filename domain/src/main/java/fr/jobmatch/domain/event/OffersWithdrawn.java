package fr.jobmatch.domain.event;

import fr.jobmatch.domain.offer.OfferId;
import java.util.List;

/// Offers are no longer open.
public record OffersWithdrawn(List<OfferId> offers) {

    public OffersWithdrawn {
        offers = List.copyOf(offers);
    }
}
