package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.ReadField;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.text.TextLanguage;
import fr.jobmatch.lexicon.text.TokenisedText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the payloads of France Travail's Offres d'emploi v2.
public final class FranceTravailMapper implements OfferMapper {

    private static final Pattern FIRST_WORDS = Pattern.compile("(?s)^(.{1,80})(?:\\b.*|$)");

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
        var stated = payload.text("description");
        var description = stated == null ? "" : stated;
        var title = title(payload, description);
        var text = TokenisedText.of(description);
        var asked = FranceTravailRequirements.of(payload).or(reader.read(title, text));
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
                TextLanguage.of(text),
                published,
                updated == null ? published : updated,
                null,
                null,
                FranceTravailRaw.of(payload));
    }

    /// Some partners send no title: the occupation stands in, else the first words of the text.
    private static String title(Payload payload, String description) {
        var title = payload.text("intitule");
        if (title != null) {
            return title;
        }
        var occupation = occupation(payload);
        if (occupation != null) {
            return occupation;
        }
        return description.isEmpty()
                ? "Offre sans titre"
                : FIRST_WORDS.matcher(description).replaceFirst("$1");
    }

    private static @Nullable String occupation(Payload payload) {
        var appellation = payload.text("appellationlibelle");
        return appellation != null ? appellation : payload.text("romeLibelle");
    }

    @Override
    public List<ReadField> fields() {
        return FranceTravailFields.all();
    }
}
