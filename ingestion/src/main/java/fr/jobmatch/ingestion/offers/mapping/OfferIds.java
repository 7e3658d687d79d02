package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids that follow from the source and its own id, so that every run and every database give an offer the same one.
public final class OfferIds {

    private OfferIds() {}

    public static OfferId of(OfferSource source, String externalId) {
        var name = source.code() + ":" + externalId;
        return new OfferId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
