package fr.jobmatch.ingestion.offers.wttj;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferBuilder;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads Welcome to the Jungle's search hits and job documents (`{"job":{...}}`).
public final class WelcomeToTheJungleMapper implements OfferMapper {

    private final RequirementReader reader;

    public WelcomeToTheJungleMapper(RequirementReader reader) {
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return OfferSource.WELCOME_TO_THE_JUNGLE;
    }

    @Override
    public String externalId(JsonNode payload) {
        return job(payload).required("reference");
    }

    private static Payload job(JsonNode payload) {
        return new Payload(payload.path("job").isObject() ? payload.path("job") : payload);
    }

    @Override
    public Offer map(JsonNode node) {
        var job = job(node);
        var page = page(job);
        return new OfferBuilder(source(), externalId(node), job.required("name"), text(job))
                .company(job.object("organization").text("name"))
                .links(page, job.text("apply_url"))
                .places(JunglePlaces.of(job))
                .contract(JungleTerms.contract(job))
                .salary(JungleTerms.salary(job))
                .stated(JungleTerms.requirements(job))
                .rome(null, job.object("new_profession").text("pivot_name"))
                .language(job.text("language"))
                .dates(Timestamps.read(job.text("published_at")), Timestamps.read(job.text("updated_at")), null)
                .raw("contract_type", job.text("contract_type"))
                .raw("remote", job.text("remote"))
                .raw("education_level", job.text("education_level"))
                .raw("benefits", String.join("\n", job.texts("benefits")))
                .build(reader);
    }

    /// The hits have no description, but a summary, key missions and the profile.
    private static String text(Payload job) {
        var missions = job.texts("key_missions").stream().map(mission -> "- " + mission);
        return Stream.of(
                        Stream.of(job.text("summary"), job.text("description")),
                        missions,
                        Stream.of(headed("Profil recherché :", job.text("profile"))))
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String headed(String heading, @Nullable String text) {
        return text == null ? null : "\n" + heading + "\n" + text;
    }

    private static @Nullable String page(Payload job) {
        var organization = job.object("organization").text("slug");
        var slug = job.text("slug");
        return organization == null || slug == null
                ? null
                : "https://www.welcometothejungle.com/fr/companies/" + organization + "/jobs/" + slug;
    }
}
