package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.domain.offer.OfferId;
import java.util.List;
import org.springframework.stereotype.Service;

/// Finds offers that resemble one, or a text.
@Service
public class SimilarOffers {
    private final OfferVectors vectors;
    private final VectorRefresh refresh;
    private final TextEmbedder embedder;

    SimilarOffers(OfferVectors vectors, VectorRefresh refresh, TextEmbedder embedder) {
        this.vectors = vectors;
        this.refresh = refresh;
        this.embedder = embedder;
    }

    /// Return the offers nearest to an offer, nearest first, without itself; none when it has no vector yet.
    public List<SimilarOffer> to(OfferId offer, int limit) {
        return vectors.nearest(refresh.serving(), offer, limit);
    }

    /// Return the offers nearest in meaning to what somebody typed, nearest first; none while the vectors of another
    /// model than the configured one still serve, for the two don't compare.
    public List<SimilarOffer> to(String text, int limit) {
        var model = EmbeddingModel.of(embedder);
        return model.equals(refresh.serving()) ? vectors.nearest(model, embedder.embed(text), limit) : List.of();
    }
}
