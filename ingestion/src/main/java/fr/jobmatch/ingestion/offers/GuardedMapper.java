package fr.jobmatch.ingestion.offers;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.ReadField;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Turns whatever a mapper stumbles over into a rejected line, so that one odd payload never ends an import.
record GuardedMapper(OfferMapper mapper) implements OfferMapper {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedMapper.class);

    @Override
    public OfferSource source() {
        return mapper.source();
    }

    @Override
    public String externalId(JsonNode payload) {
        return mapper.externalId(payload);
    }

    @Override
    public Offer map(JsonNode payload) {
        try {
            return mapper.map(payload);
        } catch (UnreadableOfferException noOffer) {
            throw noOffer;
        } catch (RuntimeException defect) {
            LOG.warn("offer {} of {} can't be read", mapper.externalId(payload), source(), defect);
            throw new UnreadableOfferException(
                    "unexpected content: " + defect.getClass().getSimpleName());
        }
    }

    @Override
    public List<ReadField> fields() {
        return mapper.fields();
    }
}
