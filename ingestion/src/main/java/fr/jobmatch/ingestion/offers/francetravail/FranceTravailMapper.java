package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.ReadField;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.ingestion.offers.text.TextLanguage;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads the payloads of France Travail's Offres d'emploi v2.
public final class FranceTravailMapper implements OfferMapper {

    private final RequirementReader reader;

    public FranceTravailMapper(RequirementReader reader) {
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return OfferSource.FRANCE_TRAVAIL;
    }

    @Override
    public String externalId(JsonNode payload) {
        return new Payload(payload).required("id");
    }

    @Override
    public Offer map(JsonNode node) {
        var payload = new Payload(node);
        var id = payload.required("id");
        var title = payload.required("intitule");
        var description = payload.text("description") == null ? "" : payload.required("description");
        var asked = FranceTravailRequirements.of(payload).or(reader.read(title, description));
        var published = Timestamps.read(payload.text("dateCreation"));
        var updated = Timestamps.read(payload.text("dateActualisation"));
        return new Offer(
                OfferIds.of(source(), id),
                source(),
                id,
                title,
                payload.object("entreprise").text("nom"),
                description,
                FranceTravailLinks.offerPage(payload),
                FranceTravailLinks.application(payload),
                FranceTravailPlaces.of(payload.object("lieuTravail")),
                FranceTravailContracts.of(payload, title),
                asked.experience(),
                FranceTravailSalaries.of(payload.object("salaire")),
                asked.remote(),
                asked.skills(),
                asked.languages(),
                asked.licences(),
                asked.diplomas(),
                payload.text("romeCode"),
                occupation(payload),
                TextLanguage.of(description),
                published,
                updated == null ? published : updated,
                null,
                null,
                FranceTravailRaw.of(payload));
    }

    private static String occupation(Payload payload) {
        var appellation = payload.text("appellationlibelle");
        return appellation != null ? appellation : payload.text("romeLibelle");
    }

    @Override
    public List<ReadField> fields() {
        return FranceTravailFields.all();
    }
}
