package fr.jobmatch.app.rest.documents;

import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.domain.document.DocumentKind;
import java.time.Instant;
import java.util.UUID;

/// A document as a list shows it.
record DocumentSummary(
        UUID id,
        DocumentKind kind,
        DocumentStatus status,
        UUID offerId,
        String offerTitle,
        String company,
        Instant createdAt) {

    static DocumentSummary of(StoredDocument stored) {
        return new DocumentSummary(
                stored.id().value(),
                stored.kind(),
                stored.status(),
                stored.offer().value(),
                stored.offerTitle(),
                stored.company(),
                stored.createdAt());
    }
}
