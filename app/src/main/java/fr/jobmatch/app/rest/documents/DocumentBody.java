package fr.jobmatch.app.rest.documents;

import fr.jobmatch.app.documents.DocumentFit;
import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.domain.document.AtsReport;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.GateReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document with all that a review needs.
/// @param changes what differs from the profile, each to be decided
/// @param provenance each line of the document with the profile fields that it says
/// @param gate what the fact gate found
/// @param ats what our own parser read back from the file
/// @param fit the scores of the person and of the file; null for a letter, or when the offer is gone
record DocumentBody(
        UUID id,
        DocumentKind kind,
        DocumentStatus status,
        UUID offerId,
        String offerTitle,
        String company,
        int level,
        String template,
        String language,
        String fileName,
        Instant createdAt,
        List<ChangeBody> changes,
        List<SourcedLine> provenance,
        GateReport gate,
        AtsBody ats,
        @Nullable DocumentFit fit) {

    static DocumentBody of(StoredDocument stored, Optional<DocumentFit> fit, Locale callers) {
        return new DocumentBody(
                stored.id().value(),
                stored.kind(),
                stored.status(),
                stored.offer().value(),
                stored.offerTitle(),
                stored.company(),
                stored.level(),
                stored.template(),
                stored.language().getLanguage(),
                stored.fileName(),
                stored.createdAt(),
                stored.tailored().changes().stream()
                        .map(change -> ChangeBody.of(change, callers))
                        .toList(),
                SourcedLine.of(stored.tailored().draft()),
                stored.gate(),
                AtsBody.of(stored.ats()),
                fit.orElse(null));
    }

    /// @param recovered share of the fields that were read back, 0 to 1
    record AtsBody(double recovered, String text, List<AtsReport.Check> checks) {

        static AtsBody of(AtsReport report) {
            return new AtsBody(report.recovered(), report.text(), report.checks());
        }
    }
}
