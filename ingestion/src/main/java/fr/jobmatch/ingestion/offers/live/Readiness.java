package fr.jobmatch.ingestion.offers.live;

/// Whether a source can be asked.
public enum Readiness {
    /// Switched off by the configuration.
    OFF,
    /// Switched on, but a key is missing.
    NO_KEY,
    READY
}
