package fr.jobmatch.app.demo;

import fr.jobmatch.app.documents.DocumentOrder;
import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Has the documents of a demo candidate written the usual way, and approves those that are to be approved.
@Component
class DemoDocuments {

    private final Documents documents;
    private final DemoTasks tasks;

    DemoDocuments(Documents documents, DemoTasks tasks) {
        this.documents = documents;
        this.tasks = tasks;
    }

    /// @param wanted `{"offer","kind","level","approved"}`
    void write(PersonId person, ProfileId profile, JsonNode wanted) {
        var kind = DocumentKind.valueOf(wanted.path("kind").asString());
        var order = new DocumentOrder(
                profile,
                OfferIds.of(OfferSource.DEMO, wanted.path("offer").asString()),
                kind,
                AdaptationLevel.of(wanted.path("level").asInt()),
                documents.templates(kind).getFirst(),
                Locale.FRENCH);
        var task = documents.order(person, order, null);
        if (tasks.await(task) && wanted.path("approved").asBoolean()) {
            approve(person, new DocumentId(task.value()));
        }
    }

    private void approve(PersonId person, DocumentId document) {
        if (documents.acceptAll(person, document).status() == DocumentStatus.READY) {
            documents.approve(document);
        }
    }
}
