package fr.jobmatch.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project outside or across positions.
public record Project(
        String name,
        @Nullable String description,
        @Nullable String url,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        List<String> highlights,
        List<String> keywords) {

    public Project {
        highlights = List.copyOf(highlights);
        keywords = List.copyOf(keywords);
    }
}
