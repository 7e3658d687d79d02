package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the tests of the adapters share.
final class LiveSourceTests {

    static final SourcePolicy POLICY = new SourcePolicy(
            1000,
            Duration.ofHours(24),
            Duration.ZERO,
            Duration.ofDays(60),
            "Source",
            URI.create("https://example.org/terms"));

    private static final int MOST_PAGES = 1000;

    private LiveSourceTests() {}

    static SourceQuery everything() {
        return new SourceQuery(null, null, 0, List.of());
    }

    static SourceQuery around(String place, String... romeCodes) {
        return new SourceQuery(null, place(place), 20, List.of(romeCodes));
    }

    static Place place(String name) {
        return PlaceLexicon.builtIn().find(name).orElseThrow();
    }

    /// Return all payloads of a walk, also those that come twice.
    static List<JsonNode> walk(LiveSource source, SourceQuery query) {
        var all = new ArrayList<JsonNode>();
        @Nullable String cursor = null;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            var page = source.page(query, cursor);
            all.addAll(page.payloads());
            cursor = page.next();
            if (cursor == null) {
                return all;
            }
        }
        throw new AssertionError("the walk doesn't end");
    }
}
