package fr.jobmatch.app.documents;

/// The document can't be handed out yet: changes await review, the fact gate blocks, or it isn't approved.
public class DocumentNotReady extends RuntimeException {

    private final DocumentStatus status;

    DocumentNotReady(DocumentStatus status) {
        super("the document is " + status);
        this.status = status;
    }

    public DocumentStatus status() {
        return status;
    }
}
