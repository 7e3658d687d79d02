package fr.jobmatch.ingestion.offers.jobposting;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferBuilder;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads schema.org JobPosting objects, bare or inside an `@graph`.
public final class JobPostingMapper implements OfferMapper {

    private final RequirementReader reader;

    public JobPostingMapper(RequirementReader reader) {
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return OfferSource.JOB_POSTING;
    }

    /// Return the page's identifier; without one, an id that follows from address, title and employer.
    @Override
    public String externalId(JsonNode node) {
        var posting = posting(node);
        var identifier = posting.object("identifier").text("value");
        var stated = identifier != null ? identifier : posting.text("identifier");
        var words = posting.text("url") + "\n" + posting.required("title") + "\n" + organization(posting);
        return stated != null ? stated : OfferIds.of(source(), words).toString();
    }

    /// @throws UnreadableOfferException when there is no JobPosting
    private static Payload posting(JsonNode node) {
        var payload = new Payload(node);
        return Stream.concat(Stream.of(payload), payload.objects("@graph").stream())
                .filter(part -> part.texts("@type").contains("JobPosting"))
                .findFirst()
                .orElseThrow(() -> new UnreadableOfferException("no JobPosting"));
    }

    @Override
    public Offer map(JsonNode node) {
        var posting = posting(node);
        var title = posting.required("title");
        return new OfferBuilder(source(), externalId(node), title, text(posting))
                .company(organization(posting))
                .links(posting.text("url"), null)
                .places(PostingPlaces.of(posting))
                .contract(PostingTerms.contract(posting, title))
                .salary(PostingSalaries.of(posting))
                .stated(PostingTerms.requirements(posting))
                .rome(null, posting.text("occupationalCategory"))
                .dates(
                        Timestamps.read(posting.text("datePosted")),
                        null,
                        Timestamps.readEnd(posting.text("validThrough")))
                .raw("employmentType", joined(posting.texts("employmentType").stream()))
                .raw("industry", posting.text("industry"))
                .raw("jobBenefits", posting.text("jobBenefits"))
                .build(reader);
    }

    /// Pages may spread the text over several properties.
    private static @Nullable String text(Payload posting) {
        return joined(Stream.of("description", "responsibilities", "qualifications", "skills")
                .map(posting::text)
                .filter(Objects::nonNull)
                .distinct());
    }

    private static @Nullable String organization(Payload posting) {
        var name = posting.object("hiringOrganization").text("name");
        return name != null ? name : posting.text("hiringOrganization");
    }

    private static @Nullable String joined(Stream<String> parts) {
        var joined = parts.collect(Collectors.joining("\n"));
        return joined.isEmpty() ? null : joined;
    }
}
