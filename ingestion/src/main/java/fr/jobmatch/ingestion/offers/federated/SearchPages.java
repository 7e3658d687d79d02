package fr.jobmatch.ingestion.offers.federated;

import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.SourceQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The pages of a live source that belong to a search: some hundred offers, the newest, are what somebody looks
/// through; all of them are fetched by a watch.
final class SearchPages {

    static final int MOST = 3;

    private final LiveSource source;
    private final SourceQuery query;
    private final Set<JsonNode> seen = new HashSet<>();
    private @Nullable String cursor;
    private int asked;
    private boolean last;

    SearchPages(LiveSource source, SourceQuery query) {
        this.source = source;
        this.query = query;
    }

    /// Return what the next page has that those before had not; empty after the last.
    Optional<List<JsonNode>> next() {
        if (last || asked == MOST) {
            return Optional.empty();
        }
        var page = source.page(query, cursor);
        asked++;
        cursor = page.next();
        last = cursor == null;
        return Optional.of(page.payloads().stream().filter(seen::add).toList());
    }
}
