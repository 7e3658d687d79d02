package fr.jobmatch.domain.profile;

import java.util.Map;

/// Port: a model that reads one section of a CV into a closed schema; without a model there is no implementation.
public interface ProfileExtractor {

    /// Return the values that the model found, by field name, each as the words that stand in the section.
    /// The caller verifies every quote in the section's text before using it.
    /// @param kind what the section is, for example `work`
    /// @param section the text of the section
    Map<String, String> extract(String kind, String section);
}
