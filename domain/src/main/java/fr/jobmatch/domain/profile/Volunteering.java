package fr.jobmatch.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Unpaid work for an organisation.
public record Volunteering(
        @Nullable String organization,
        @Nullable String position,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String summary,
        List<String> highlights) {

    public Volunteering {
        highlights = List.copyOf(highlights);
    }
}
