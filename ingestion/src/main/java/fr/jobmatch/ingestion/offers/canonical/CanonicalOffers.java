package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The canonical offer as JSON; what is absent is unknown.
public final class CanonicalOffers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalOffers() {}

    /// Return the offer as JSON on one line.
    public static String write(Offer offer) {
        return JSON.writeValueAsString(node(offer));
    }

    /// Return the offer as a JSON tree.
    public static JsonNode node(Offer offer) {
        return OfferWriter.write(JSON.createObjectNode(), offer);
    }

    /// Return the offer that JSON describes.
    /// @throws UnreadableOfferException when it is no JSON, or has no title
    public static Offer read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new UnreadableOfferException("no valid JSON");
        }
    }

    /// Return the offer that a JSON tree describes.
    /// @throws UnreadableOfferException when it has no title
    public static Offer read(JsonNode json) {
        return new OfferReader(Payload.plain(json), OfferSource.CANONICAL).read();
    }
}
