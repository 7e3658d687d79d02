package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import tools.jackson.databind.JsonNode;

/// Reads files of canonical offers; where one lists no requirement at all, its text is read for them.
public final class CanonicalMapper implements OfferMapper {

    private final OfferSource source;
    private final RequirementReader reader;

    /// @param source the source of offers that name none
    public CanonicalMapper(OfferSource source, RequirementReader reader) {
        this.source = source;
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return source;
    }

    @Override
    public String externalId(JsonNode payload) {
        var json = new Payload(payload);
        return new OfferReader(json, source).externalId(json.required("title"));
    }

    @Override
    public Offer map(JsonNode payload) {
        var offer = new OfferReader(new Payload(payload), source).read();
        return listsRequirements(offer) ? offer : completed(offer);
    }

    private static boolean listsRequirements(Offer offer) {
        return !(offer.skills().isEmpty()
                && offer.languages().isEmpty()
                && offer.licences().isEmpty()
                && offer.diplomas().isEmpty());
    }

    private Offer completed(Offer offer) {
        var stated = new Requirements(
                offer.experience(),
                offer.remote(),
                offer.skills(),
                offer.languages(),
                offer.licences(),
                offer.diplomas());
        var asked = stated.or(reader.read(offer.title(), offer.description()));
        return new Offer(
                offer.id(),
                offer.source(),
                offer.externalId(),
                offer.title(),
                offer.company(),
                offer.description(),
                offer.url(),
                offer.applyUrl(),
                offer.places(),
                offer.contract(),
                asked.experience(),
                offer.salary(),
                asked.remote(),
                asked.skills(),
                asked.languages(),
                asked.licences(),
                asked.diplomas(),
                offer.romeCode(),
                offer.occupation(),
                offer.language(),
                offer.publishedAt(),
                offer.updatedAt(),
                offer.lastSeenAt(),
                offer.expiresAt(),
                offer.raw());
    }
}
