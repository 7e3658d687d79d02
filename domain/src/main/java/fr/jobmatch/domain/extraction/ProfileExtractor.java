package fr.jobmatch.domain.extraction;

import java.util.List;

/// Port: a model that reads one section of a CV into a closed schema; without a model there is no implementation.
public interface ProfileExtractor {

    /// Return the entries that the model found in a section. They are claims: the caller looks up each quote in the
    /// section before it believes it.
    /// @throws ModelUnavailable when there is no usable answer in time; nothing is known then
    List<QuotedEntry> extract(CvSection section);
}
