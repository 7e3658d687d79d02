package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads the raw payloads of one source.
public interface OfferMapper {

    OfferSource source();

    /// Return the source's own id of an offer, without reading the rest.
    /// @throws UnreadableOfferException when the payload has none
    String externalId(JsonNode payload);

    /// Return the canonical offer.
    /// @throws UnreadableOfferException when the payload is no offer of this source
    Offer map(JsonNode payload);

    /// Return the fields whose reading is counted.
    default List<ReadField> fields() {
        return List.of();
    }
}
