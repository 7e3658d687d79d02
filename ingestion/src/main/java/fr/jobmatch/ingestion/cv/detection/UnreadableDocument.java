package fr.jobmatch.ingestion.cv.detection;

import fr.jobmatch.domain.profile.UnreadableReason;

/// Thrown when a document cannot be read, with the one reason to tell.
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    public UnreadableDocument(UnreadableReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public UnreadableReason reason() {
        return reason;
    }
}
