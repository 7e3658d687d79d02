package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.ingestion.offers.capture.Corrections;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
    /// @param publishedOn a day, as in `2026-03-02`
    /// @param expiresOn the last day
    record CorrectedFields(
            @Nullable String title,
            @Nullable String company,
            @Nullable String place,

            @Nullable @Schema(description = "CDI, CDD, INTERIM, ...")
            String contract,

            @Nullable String salary,
            @Nullable String publishedOn,
            @Nullable String expiresOn) {

        Corrections over(Corrections read) {
            try {
                return new Corrections(
                        title != null ? title : read.title(),
                        company != null ? company : read.company(),
                        place != null ? place : read.place(),
                        contract != null ? kind(contract) : read.contract(),
                        salary != null ? salary : read.salary(),
                        day("corrections.publishedOn", publishedOn, read.publishedOn()),
                        day("corrections.expiresOn", expiresOn, read.expiresOn()));
            } catch (IllegalArgumentException invalid) {
                throw new InvalidRequest("corrections.title");
            }
        }

        private static @Nullable ContractType kind(String stated) {
            try {
                return stated.isBlank() ? null : ContractType.valueOf(stated);
            } catch (IllegalArgumentException unknown) {
                throw new InvalidRequest("corrections.contract");
            }
        }

        private static @Nullable LocalDate day(String field, @Nullable String stated, @Nullable LocalDate read) {
            if (stated == null || stated.isBlank()) {
                return stated == null ? read : null;
            }
            try {
                return LocalDate.parse(stated);
            } catch (DateTimeParseException noDay) {
                throw new InvalidRequest(field);
            }
        }
    }
}
