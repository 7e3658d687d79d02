package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.ingestion.offers.text.TextLanguage;
import tools.jackson.databind.JsonNode;

/// Reads files of canonical offers; where one lists no requirement at all, its text is read for them.
public final class CanonicalMapper implements OfferMapper {

    private final OfferSource source;
    private final RequirementReader reader;

    /// @param source the source that the offers are filed under, whatever they name
    public CanonicalMapper(OfferSource source, RequirementReader reader) {
        this.source = source;
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return source;
    }

    /// Return the `id` of the file, else its `externalId`, else an id that follows from the offer's words.
    @Override
    public String externalId(JsonNode payload) {
        var json = new Payload(payload);
        var id = json.text("id");
        return id != null ? id : new OfferReader(json, source).externalId(json.required("title"));
    }

    @Override
    public Offer map(JsonNode payload) {
        var offer = new OfferReader(new Payload(payload), source).read();
        return filed(offer, externalId(payload), requirements(offer));
    }

    private Requirements requirements(Offer offer) {
        var stated = new Requirements(
                offer.experience(),
                offer.remote(),
                offer.skills(),
                offer.languages(),
                offer.licences(),
                offer.diplomas());
        boolean complete = !(offer.skills().isEmpty()
                && offer.languages().isEmpty()
                && offer.licences().isEmpty()
                && offer.diplomas().isEmpty());
        return complete ? stated : stated.or(reader.read(offer.title(), offer.description()));
    }

    /// Return the offer under this mapper's source, so that a file can't overwrite another source's offers.
    private Offer filed(Offer offer, String externalId, Requirements asked) {
        return new Offer(
                OfferIds.of(source, externalId),
                source,
                externalId,
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
                offer.language() != null ? offer.language() : TextLanguage.of(offer.description()),
                offer.publishedAt(),
                offer.updatedAt(),
                offer.lastSeenAt(),
                offer.expiresAt(),
                offer.raw());
    }
}
