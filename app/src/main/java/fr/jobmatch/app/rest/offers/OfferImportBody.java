package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.ingestion.offers.capture.Corrections;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One of a page's HTML, a text and a JobPosting object; of several the JobPosting counts, then the page.
/// @param url where it comes from; alone it isn't enough
/// @param corrections fields to keep in place of those that were read
record OfferImportBody(
        @Nullable @Size(max = 2000) @Pattern(regexp = "(?i)https?://\\S+")
        String url,

        @Nullable String html,
        @Nullable String text,
        @Nullable JsonNode jobPosting,
        @Nullable CorrectedFields corrections) {

    /// Null leaves what was read, an empty text takes it away.
    record CorrectedFields(
            @Nullable String title,
            @Nullable String company,
            @Nullable String place,
            @Nullable ContractType contract,
            @Nullable String salary) {

        Corrections over(Corrections read) {
            try {
                return new Corrections(
                        title != null ? title : read.title(),
                        company != null ? company : read.company(),
                        place != null ? place : read.place(),
                        contract != null ? contract : read.contract(),
                        salary != null ? salary : read.salary());
            } catch (IllegalArgumentException invalid) {
                throw new InvalidRequest("corrections.title");
            }
        }
    }
}
