package fr.jobmatch.ingestion.offers.store;

/// What an import reads.
public enum RunKind {
    /// A file of raw payloads.
    FILE,
    /// A search of a live source, page by page.
    WALK,
    /// All offers of a live source in one download.
    EXPORT,
    /// Offers looked at one by one: are they still open?
    CHECK
}
