package fr.jobmatch.domain.extraction;

import java.util.List;

/// Port: a model that sees a picture of a page and writes down its lines; without such a model there is no
/// implementation.
public interface PageTranscriber {

    /// Return the lines that the model sees. They are claims: the caller believes only what is much like a line that
    /// text
    /// recognition saw too.
    /// @param page as PNG
    /// @throws ModelUnavailable when there is no usable answer in time; nothing is known then
    List<String> lines(byte[] page);
}
