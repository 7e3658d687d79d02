package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.offer.OfferId;
import java.util.List;
import org.springframework.stereotype.Service;

/// Finds offers that resemble one.
@Service
public class SimilarOffers {
    private final OfferVectors vectors;
    private final VectorRefresh refresh;

    SimilarOffers(OfferVectors vectors, VectorRefresh refresh) {
        this.vectors = vectors;
        this.refresh = refresh;
    }

    /// Return the offers nearest to an offer, nearest first, without itself; none when it has no vector yet.
    public List<SimilarOffer> to(OfferId offer, int limit) {
        return vectors.nearest(refresh.serving(), offer, limit);
    }
}
