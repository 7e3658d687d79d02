package fr.jobmatch.app.documents;

/// Where a document stands.
public enum DocumentStatus {
    /// Changes await the candidate's decision.
    IN_REVIEW,
    /// The fact gate found something that the profile doesn't hold.
    BLOCKED,
    /// All is decided and nothing is blocked: it can be approved.
    READY,
    /// Approved by the candidate: the file can be downloaded.
    APPROVED
}
