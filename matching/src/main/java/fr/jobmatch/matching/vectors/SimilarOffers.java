package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.offer.OfferId;
import java.util.List;
import org.springframework.stereotype.Service;

/// Finds offers that resemble one.
@Service
public class SimilarOffers {
    private final OfferVectors vectors;

    SimilarOffers(OfferVectors vectors) {
        this.vectors = vectors;
    }

    /// Return the offers nearest to an offer, nearest first, without itself; none when it has no vector yet.
    public List<SimilarOffer> to(OfferId offer, int limit) {
        return vectors.nearest(offer, limit);
    }
}
