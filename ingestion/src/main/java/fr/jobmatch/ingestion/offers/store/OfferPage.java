package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import java.util.List;

/// One page of a search.
/// @param total offers found on all pages
/// @param page from 0
public record OfferPage(List<Offer> offers, long total, int page, int size) {

    public OfferPage {
        offers = List.copyOf(offers);
    }
}
