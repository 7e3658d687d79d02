package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.ingestion.offers.own.KeptOffer;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// An offer that the caller added before.
/// @param documents what was written for it, and where the newest of each kind stands
record KnownOffer(UUID id, Instant savedAt, Map<DocumentKind, DocumentStatus> documents) {

    KnownOffer {
        documents = Map.copyOf(documents);
    }

    static KnownOffer of(KeptOffer kept, Map<DocumentKind, DocumentStatus> documents) {
        return new KnownOffer(kept.id().value(), kept.addedAt(), documents);
    }
}
