package fr.jobmatch.ingestion.offers.labonnealternance;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.ingestion.offers.mapping.Coordinates;
import fr.jobmatch.ingestion.offers.mapping.OfferBuilder;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.lexicon.contracts.Contracts;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads offers of La bonne alternance's job search (v3), which are all apprenticeships.
public final class LaBonneAlternanceMapper implements OfferMapper {

    private final RequirementReader reader;

    private static final int LONGEST_LABEL = 80;

    public LaBonneAlternanceMapper(RequirementReader reader) {
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return OfferSource.LA_BONNE_ALTERNANCE;
    }

    /// Return the service's id; its offers of partners may have none, then the partner's label and id.
    @Override
    public String externalId(JsonNode payload) {
        var identifier = new Payload(payload).object("identifier");
        var id = identifier.text("id");
        return id != null ? id : identifier.required("partner_label") + ":" + identifier.required("partner_job_id");
    }

    @Override
    public Offer map(JsonNode node) {
        var payload = new Payload(node);
        var offer = payload.object("offer");
        var workplace = payload.object("workplace");
        var identifier = payload.object("identifier");
        var publication = offer.object("publication");
        var contract = contract(payload.object("contract"), offer.required("title"));
        return new OfferBuilder(source(), externalId(node), offer.required("title"), text(offer))
                .company(company(workplace))
                .links(payload.object("apply").text("url"), null)
                .places(places(workplace.object("location"), contract.type()))
                .contract(contract)
                .stated(stated(offer, payload.object("contract")))
                .rome(offer.texts("rome_codes").stream().findFirst().orElse(null), null)
                .dates(
                        Timestamps.read(publication.text("creation")),
                        null,
                        Timestamps.read(publication.text("expiration")))
                .raw("partner", identifier.text("partner_label"))
                .raw("partnerJobId", identifier.text("partner_job_id"))
                .raw("target_diploma", offer.object("target_diploma").text("label"))
                .raw("is_delegated", payload.text("is_delegated"))
                .raw("naf", workplace.object("domain").object("naf").text("label"))
                .build(reader);
    }

    private static @Nullable String company(Payload workplace) {
        for (var field : List.of("name", "brand", "legal_name")) {
            var name = workplace.text(field);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /// GeoJSON points are longitude first.
    private static List<OfferPlace> places(Payload location, @Nullable ContractType contract) {
        var address = location.text("address");
        var point = location.object("geopoint").node().path("coordinates");
        var stated = point.size() == 2 && point.get(0).isNumber()
                ? new Coordinates(point.get(1).asDouble(), point.get(0).asDouble())
                : null;
        return address == null
                ? List.of()
                : List.of(WrittenPlaces.of(address, stated, contract == ContractType.VIE ? null : "FR"));
    }

    /// A partner's volunteers abroad have no type of apprenticeship, only their title.
    private static Contract contract(Payload contract, String title) {
        var types = contract.texts("type");
        boolean abroad = types.isEmpty()
                && Contracts.find(title).stream().anyMatch(mention -> mention.type() == ContractType.VIE);
        boolean onlyProfessionalisation = types.equals(List.of("Professionnalisation"));
        return new Contract(
                abroad ? ContractType.VIE : kind(onlyProfessionalisation),
                types.isEmpty() ? null : String.join(", ", types),
                contract.number("duration"),
                null,
                null);
    }

    private static ContractType kind(boolean onlyProfessionalisation) {
        return onlyProfessionalisation ? ContractType.PROFESSIONALISATION : ContractType.APPRENTICESHIP;
    }

    private static Requirements stated(Payload offer, Payload contract) {
        return new Requirements(
                ExperienceRequirement.unknown(),
                remote(contract.text("remote")),
                offer.texts("desired_skills").stream()
                        .filter(LaBonneAlternanceMapper::isLabel)
                        .map(LaBonneAlternanceMapper::skill)
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /// Partners put whole paragraphs where labels belong: they are read like the rest of the text.
    private static @Nullable String text(Payload offer) {
        var paragraphs = offer.texts("desired_skills").stream()
                .filter(skill -> !isLabel(skill))
                .toList();
        var parts = new ArrayList<String>();
        Optional.ofNullable(offer.text("description")).ifPresent(parts::add);
        parts.addAll(paragraphs);
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private static boolean isLabel(String skill) {
        return skill.length() <= LONGEST_LABEL && skill.indexOf('\n') < 0;
    }

    private static SkillRequirement skill(String label) {
        var id = SkillLexicon.builtIn().exact(label).map(Skill::id).orElse(null);
        return new SkillRequirement(label, id, false, label);
    }

    private static @Nullable RemotePolicy remote(@Nullable String code) {
        return switch (code) {
            case "onsite" -> RemotePolicy.NONE;
            case "hybrid" -> RemotePolicy.PARTIAL;
            case "remote" -> RemotePolicy.FULL;
            case null, default -> null;
        };
    }
}
