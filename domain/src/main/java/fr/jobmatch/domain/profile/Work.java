package fr.jobmatch.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One position held.
/// @param name the employer
/// @param end null while the position runs, provided that `start` is known
/// @param highlights what was done and achieved, one line each
public record Work(
        @Nullable String name,
        @Nullable String position,
        @Nullable String location,
        @Nullable String url,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String summary,
        List<String> highlights) {

    public Work {
        highlights = List.copyOf(highlights);
    }

    /// Return whether the position is still held.
    public boolean running() {
        return start != null && end == null;
    }
}
