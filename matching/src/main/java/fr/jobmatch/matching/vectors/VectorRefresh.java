package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// After a change of the embedding model, embeds every stored offer again in the background. Until that is done the
/// vectors of the model before still serve; they go when the next start finds nothing missing. Batches check what is
/// stored, so several servers may do it at once and a killed one is carried on.
@Component
class VectorRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(VectorRefresh.class);

    private final OfferCatalogue catalogue;
    private final OfferEmbedding embedding;
    private final OfferVectors vectors;
    private final EmbeddingModel configured;

    private volatile EmbeddingModel serving;

    VectorRefresh(OfferCatalogue catalogue, OfferEmbedding embedding, OfferVectors vectors, TextEmbedder embedder) {
        this.catalogue = catalogue;
        this.embedding = embedding;
        this.vectors = vectors;
        configured = EmbeddingModel.of(embedder);
        serving = configured;
    }

    /// Return the model whose vectors answer now.
    EmbeddingModel serving() {
        return serving;
    }

    @EventListener(ApplicationReadyEvent.class)
    void runInBackground() {
        Thread.ofPlatform().name("vector-refresh").daemon().start(this::run);
    }

    /// Bring the vectors of the configured model up to date.
    void run() {
        vectors.models().stream().findFirst().ifPresent(most -> serving = most);
        int embedded = embedAll();
        serving = configured;
        if (embedded > 0) {
            LOG.info("{} offers have vectors of {} now", embedded, configured.name());
        } else {
            vectors.removeAllBut(configured);
        }
    }

    private int embedAll() {
        var ids = new ArrayList<OfferId>();
        catalogue.forEachActive(offer -> ids.add(offer.id()));
        int embedded = 0;
        for (int from = 0; from < ids.size(); from += OfferEmbedding.BATCH) {
            embedded += embedding.embed(ids.subList(from, Math.min(ids.size(), from + OfferEmbedding.BATCH)));
        }
        return embedded;
    }
}
