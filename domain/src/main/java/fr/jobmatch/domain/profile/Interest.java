package fr.jobmatch.domain.profile;

import java.util.List;

/// An interest outside work.
public record Interest(String name, List<String> keywords) {

    public Interest {
        keywords = List.copyOf(keywords);
    }
}
