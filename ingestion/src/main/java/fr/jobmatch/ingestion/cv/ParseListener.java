package fr.jobmatch.ingestion.cv;

/// Told how far the reading of a CV is, for a progress bar.
@FunctionalInterface
public interface ParseListener {

    /// A listener for callers that don't wait.
    ParseListener SILENT = (stage, current, total) -> {};

    /// @param stage key of what is being done: `reading`, `recognising` or `structuring`
    /// @param current the page that is being worked on, from 1
    /// @param total how many pages there are
    void progress(String stage, int current, int total);
}
