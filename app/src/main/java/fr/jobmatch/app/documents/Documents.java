package fr.jobmatch.app.documents;

import fr.jobmatch.app.documents.DocumentRows.Standing;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvRenderer;
import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.RenderedDocument;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's generated documents. Each decision on a change writes, checks and lays out the document anew, so that
/// what is shown, what is checked and what is downloaded are always the same.
@Service
public class Documents {

    private final DocumentRows rows;
    private final DocumentWriting writing;
    private final CvRenderer renderer;
    private final Tasks tasks;

    Documents(DocumentRows rows, DocumentWriting writing, CvRenderer renderer, Tasks tasks) {
        this.rows = rows;
        this.writing = writing;
        this.renderer = renderer;
        this.tasks = tasks;
    }

    /// Return the names of the templates, the default first.
    public List<String> templates(DocumentKind kind) {
        return renderer.templates(kind);
    }

    /// Queue the writing of a document.
    /// @throws IllegalArgumentException when there is no such template
    public TaskId order(PersonId person, DocumentOrder order, @Nullable String idempotencyKey) {
        if (!templates(order.kind()).contains(order.template())) {
            throw new IllegalArgumentException("no template " + order.template());
        }
        return tasks.queue(person, GenerateDocument.TYPE, order, idempotencyKey);
    }

    /// Return the documents of a person, newest first.
    @Transactional(readOnly = true)
    public List<StoredDocument> of(PersonId person) {
        return rows.findByPersonOrderByCreatedAtDesc(person.value()).stream()
                .map(DocumentEntity::toStored)
                .toList();
    }

    /// Return what whoever asks has had written for an offer, and where the newest of each kind stands.
    @Transactional(readOnly = true)
    public Map<DocumentKind, DocumentStatus> statuses(OfferId offer) {
        return rows.ofOffer(offer.value()).stream()
                .collect(Collectors.toMap(Standing::kind, Standing::status, (newest, older) -> newest));
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(DocumentId id) {
        return rows.findById(id.value()).map(DocumentEntity::toStored);
    }

    /// Decide on one change and return the document as it stands after it.
    /// @param text the candidate's own words when the decision is EDITED
    @Transactional
    public StoredDocument decide(
            PersonId person, DocumentId id, int change, Change.Decision decision, @Nullable String text) {
        return rewrite(person, id, stored -> content(stored, change, decision, text));
    }

    /// Accept every change that is still undecided.
    @Transactional
    public StoredDocument acceptAll(PersonId person, DocumentId id) {
        return rewrite(person, id, stored -> {
            var tailored = stored.tailored();
            for (var change : tailored.changes()) {
                if (change.decision() == Change.Decision.PENDING) {
                    tailored = tailored.withDecision(change.number(), Change.Decision.ACCEPTED, null);
                }
            }
            return writing.finish(tailored, stored.profile(), stored.template());
        });
    }

    /// Approve the document, which makes its file available.
    /// @throws DocumentNotReady when changes await review or the fact gate blocks
    @Transactional
    public StoredDocument approve(DocumentId id) {
        var row = require(id);
        var status = row.toStored().status();
        if (status == DocumentStatus.IN_REVIEW || status == DocumentStatus.BLOCKED) {
            throw new DocumentNotReady(status);
        }
        row.approve();
        return rows.saveAndFlush(row).toStored();
    }

    /// Return the finished file.
    /// @throws DocumentNotReady when it isn't approved
    @Transactional(readOnly = true)
    public RenderedDocument file(DocumentId id) {
        var stored = require(id).toStored();
        if (stored.status() != DocumentStatus.APPROVED) {
            throw new DocumentNotReady(stored.status());
        }
        var bytes = rows.file(id.value()).orElseThrow(() -> new DocumentNotFound(id));
        return new RenderedDocument(stored.fileName(), bytes, stored.ats());
    }

    @Transactional
    public void delete(DocumentId id) {
        rows.deleteById(require(id).id());
    }

    private DocumentContent content(
            StoredDocument stored, int change, Change.Decision decision, @Nullable String text) {
        var decided = stored.tailored().withDecision(change, decision, text);
        return writing.finish(decided, stored.profile(), stored.template());
    }

    private StoredDocument rewrite(PersonId person, DocumentId id, Function<StoredDocument, DocumentContent> how) {
        var row = require(id);
        var content = how.apply(row.toStored());
        row.hold(content);
        rows.putFile(id.value(), person.value(), content.file().bytes());
        return rows.saveAndFlush(row).toStored();
    }

    private DocumentEntity require(DocumentId id) {
        return rows.findById(id.value()).orElseThrow(() -> new DocumentNotFound(id));
    }
}
