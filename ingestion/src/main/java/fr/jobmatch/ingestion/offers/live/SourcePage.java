package fr.jobmatch.ingestion.offers.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One page of raw payloads.
/// @param next cursor of the page after it; null for the last one
/// @param warnings what the source, or its adapter, says of the answer, as codes
public record SourcePage(List<JsonNode> payloads, @Nullable String next, List<String> warnings) {

    /// The source has more than can be reached.
    public static final String INCOMPLETE = "incomplete";

    public SourcePage {
        payloads = List.copyOf(payloads);
        warnings = List.copyOf(warnings);
    }

    public SourcePage(List<JsonNode> payloads, @Nullable String next) {
        this(payloads, next, List.of());
    }
}
