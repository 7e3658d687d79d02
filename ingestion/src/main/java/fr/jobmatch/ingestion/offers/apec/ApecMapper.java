package fr.jobmatch.ingestion.offers.apec;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.ingestion.offers.mapping.Coordinates;
import fr.jobmatch.ingestion.offers.mapping.OfferBuilder;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads hits of Apec's search. Their text is a teaser cut in mid-sentence; `raw` marks it.
public final class ApecMapper implements OfferMapper {

    private static final String PAGE = "https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/";
    private static final String CONFIDENTIAL = "ZZ_Confidentiel";
    private static final String NO_REMOTE_WORK = "20949";

    private final RequirementReader reader;

    public ApecMapper(RequirementReader reader) {
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return OfferSource.APEC;
    }

    @Override
    public String externalId(JsonNode payload) {
        return new Payload(payload).required("numeroOffre");
    }

    @Override
    public Offer map(JsonNode node) {
        var payload = new Payload(node);
        var id = externalId(node);
        return new OfferBuilder(source(), id, payload.required("intitule"), payload.text("texteOffre"))
                .company(company(payload))
                .links(PAGE + id, null)
                .places(places(payload))
                .contract(contract(payload))
                .salary(salary(payload.text("salaireTexte")))
                .stated(new Requirements(
                        ExperienceRequirement.unknown(),
                        remote(payload.text("idNomTeletravail")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .dates(
                        Timestamps.read(payload.text("datePublication")),
                        Timestamps.read(payload.text("dateValidation")),
                        null)
                .raw("teaser", "true")
                .raw("clientReel", payload.text("clientReel"))
                .raw("typeContrat", payload.text("typeContrat"))
                .raw("salaireTexte", payload.text("salaireTexte"))
                .build(reader);
    }

    private static @Nullable String company(Payload payload) {
        var name = payload.text("nomCommercial");
        boolean hidden = Boolean.TRUE.equals(payload.flag("offreConfidentielle")) || CONFIDENTIAL.equals(name);
        return hidden ? null : name;
    }

    private static List<OfferPlace> places(Payload payload) {
        var line = payload.text("lieuTexte");
        return line == null ? List.of() : List.of(WrittenPlaces.of(line, Coordinates.of(payload), null));
    }

    private static @Nullable Salary salary(@Nullable String words) {
        return words == null ? null : Salaries.read(words);
    }

    private static Contract contract(Payload payload) {
        var months = payload.number("contractDuration");
        return new Contract(
                type(payload.text("typeContrat")), null, months == null || months == 0 ? null : months, null, null);
    }

    private static @Nullable ContractType type(@Nullable String code) {
        return switch (code) {
            case "101888", "597141" -> ContractType.CDI;
            case "101887" -> ContractType.CDD;
            case "101930", "101889" -> ContractType.INTERIM;
            case "597171" -> ContractType.INTERNSHIP;
            case "20053", "597137", "597139" -> ContractType.APPRENTICESHIP;
            case "597138", "597140" -> ContractType.PROFESSIONALISATION;
            case null -> null;
            default -> ContractType.OTHER;
        };
    }

    private static @Nullable RemotePolicy remote(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return code.equals(NO_REMOTE_WORK) ? RemotePolicy.NONE : RemotePolicy.PARTIAL;
    }
}
