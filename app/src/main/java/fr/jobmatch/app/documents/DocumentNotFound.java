package fr.jobmatch.app.documents;

import fr.jobmatch.domain.document.DocumentId;

/// There is no such document, or it belongs to somebody else.
public class DocumentNotFound extends RuntimeException {

    DocumentNotFound(DocumentId id) {
        super("no document " + id);
    }
}
