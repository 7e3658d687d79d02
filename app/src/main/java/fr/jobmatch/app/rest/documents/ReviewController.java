package fr.jobmatch.app.rest.documents;

import fr.jobmatch.app.documents.DocumentFits;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.Download;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.DocumentId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/documents/{id}")
@Tag(name = "documents")
class ReviewController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Documents documents;
    private final DocumentFits fits;

    ReviewController(Documents documents, DocumentFits fits) {
        this.documents = documents;
        this.fits = fits;
    }

    @PatchMapping("/changes/{number}")
    @Operation(summary = "Accept, reject or edit a change; the document is checked and laid out anew")
    DocumentBody decideChange(
            @PathVariable UUID id, @PathVariable int number, @Valid @RequestBody Decision body, Locale language) {
        requireChange(id, number);
        var text = body.text();
        if (body.decision() == Change.Decision.EDITED && (text == null || text.isBlank())) {
            throw new InvalidRequest("text");
        }
        var decided = documents.decide(CurrentPerson.require(), new DocumentId(id), number, body.decision(), text);
        return body(decided, language);
    }

    @PostMapping("/approve")
    @Operation(summary = "Approve a document, which makes its file available")
    DocumentBody approveDocument(@PathVariable UUID id, Locale language) {
        return body(documents.approve(new DocumentId(id)), language);
    }

    @GetMapping(path = "/file", produces = DOCX)
    @Operation(summary = "Download an approved document as DOCX")
    ResponseEntity<byte[]> getDocumentFile(@PathVariable UUID id) {
        var file = documents.file(new DocumentId(id));
        return Download.of(file.fileName(), file.bytes(), MediaType.parseMediaType(DOCX));
    }

    private DocumentBody body(StoredDocument stored, Locale language) {
        return DocumentBody.of(stored, fits.of(CurrentPerson.require(), stored), language);
    }

    private void requireChange(UUID id, int number) {
        documents
                .find(new DocumentId(id))
                .map(StoredDocument::tailored)
                .filter(tailored -> tailored.changes().stream().anyMatch(change -> change.number() == number))
                .orElseThrow(NotFound::new);
    }

    /// @param text the candidate's own words when the decision is EDITED
    record Decision(
            @NotNull Change.Decision decision,
            @Nullable @Size(max = 4000) String text) {}
}
