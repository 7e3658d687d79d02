package fr.jobmatch.app.rest.documents;

import fr.jobmatch.app.documents.DocumentFits;
import fr.jobmatch.app.documents.DocumentOrder;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.IdempotencyKey;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.rest.profiles.OwnProfiles;
import fr.jobmatch.app.rest.tasks.TaskAnswers;
import fr.jobmatch.app.rest.tasks.TaskBody;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.store.OfferSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/documents")
@Tag(name = "documents", description = "CVs and letters written for an offer")
class DocumentsController {

    private final Documents documents;
    private final DocumentFits fits;
    private final OfferSearch offers;
    private final OwnProfiles profiles;
    private final TaskAnswers answers;

    DocumentsController(
            Documents documents, DocumentFits fits, OfferSearch offers, OwnProfiles profiles, TaskAnswers answers) {
        this.documents = documents;
        this.fits = fits;
        this.offers = offers;
        this.profiles = profiles;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have a CV or letter written for an offer; a task writes it")
    ResponseEntity<TaskBody> orderDocument(
            @Valid @RequestBody DocumentRequest body,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            Locale language) {
        var key = IdempotencyKey.within("documents", idempotencyKey);
        return answers.accepted(documents.order(CurrentPerson.require(), order(body), key), language);
    }

    @GetMapping
    @Operation(summary = "Return one's documents, newest first")
    PageBody<DocumentSummary> listDocuments(@Valid @ParameterObject Paging paging) {
        return paging.of(documents.of(CurrentPerson.require()), DocumentSummary::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Return a document with its changes, provenance, fact check and ATS report")
    DocumentBody getDocument(@PathVariable UUID id, Locale language) {
        return documents
                .find(new DocumentId(id))
                .map(stored -> DocumentBody.of(stored, fits.of(CurrentPerson.require(), stored), language))
                .orElseThrow(NotFound::new);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a document")
    void deleteDocument(@PathVariable UUID id) {
        documents.delete(new DocumentId(id));
    }

    private DocumentOrder order(DocumentRequest body) {
        var offer = offers.byId(new OfferId(body.offerId())).orElseThrow(NotFound::new);
        var profile = profiles.require(Objects.requireNonNullElse(body.profile(), OwnProfiles.PRIMARY));
        return new DocumentOrder(
                profile.id(),
                offer.id(),
                body.kind(),
                AdaptationLevel.of(body.level()),
                template(body),
                Locale.of(Objects.requireNonNullElse(body.language(), "fr")));
    }

    private String template(DocumentRequest body) {
        var known = documents.templates(body.kind());
        var wanted = Objects.requireNonNullElse(body.template(), known.getFirst());
        if (!known.contains(wanted)) {
            throw new InvalidRequest("template");
        }
        return wanted;
    }
}
