package fr.jobmatch.ingestion.cv.reading;

/// Told how far the reading of a document is.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (stage, current, total) -> {};

    /// @param stage key of what is being done: `reading`, `recognising` or `structuring`
    /// @param current the page that is being worked on, from 1
    /// @param total how many there are
    void at(String stage, int current, int total);
}
