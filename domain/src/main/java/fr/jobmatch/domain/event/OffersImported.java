package fr.jobmatch.domain.event;

import fr.jobmatch.domain.offer.OfferId;
import java.util.List;

/// Offers are new or have new content.
public record OffersImported(List<OfferId> offers) {

    public OffersImported {
        offers = List.copyOf(offers);
    }
}
