package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.matching.text.OfferText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// Embeds offers as they come in, in batches; unchanged texts are not embedded again.
@Service
class OfferEmbedding {
    static final int BATCH = 200;
    /// What an embedding model reads of a description; beyond it stands small print.
    private static final int LONGEST = 4000;

    private final OfferCatalogue catalogue;
    private final TextEmbedder embedder;
    private final OfferVectors vectors;
    private final EmbeddingModel model;

    OfferEmbedding(OfferCatalogue catalogue, TextEmbedder embedder, OfferVectors vectors) {
        this.catalogue = catalogue;
        this.embedder = embedder;
        this.vectors = vectors;
        this.model = EmbeddingModel.of(embedder);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersImported event) {
        for (int from = 0; from < event.offers().size(); from += BATCH) {
            embed(event.offers().subList(from, Math.min(event.offers().size(), from + BATCH)));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersWithdrawn event) {
        vectors.remove(event.offers());
    }

    /// Embed the offers whose texts have no vector of this model yet, and return how many there were.
    int embed(List<OfferId> ids) {
        var stored = vectors.hashes(model, ids);
        var changed = new ArrayList<Embeddable>();
        for (var offer : catalogue.byIds(ids)) {
            var text = text(offer);
            var hash = sha256(text);
            if (!Arrays.equals(hash, stored.get(offer.id()))) {
                changed.add(new Embeddable(offer.id(), text, hash));
            }
        }
        if (!changed.isEmpty()) {
            store(changed);
        }
        return changed.size();
    }

    private void store(List<Embeddable> changed) {
        var embedded = embedder.embedAll(changed.stream().map(Embeddable::text).toList());
        var all = new ArrayList<OfferVector>();
        for (int i = 0; i < changed.size(); i++) {
            all.add(new OfferVector(changed.get(i).offer(), changed.get(i).hash(), embedded.get(i)));
        }
        vectors.put(model, all);
    }

    private static String text(Offer offer) {
        var text = OfferText.of(offer);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private record Embeddable(OfferId offer, String text, byte[] hash) {}
}
