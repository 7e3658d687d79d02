package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.ingestion.offers.http.SourceFailure;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cursors as JSON texts, and lists of payloads.
final class Cursors {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Cursors() {}

    static String write(Object cursor) {
        return JSON.writeValueAsString(cursor);
    }

    /// Return the cursor of a text; the start for null, and for a text that an earlier version wrote.
    static <T> T read(@Nullable String text, Class<T> type, T start) {
        if (text == null) {
            return start;
        }
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException | IllegalArgumentException otherVersion) {
            return start;
        }
    }

    /// Return the entries of a list that an answer must have; what is no object among them is kept for the log.
    /// @throws SourceFailure when there is no such list
    static List<JsonNode> list(JsonNode answer, String field) {
        var list = answer.path(field);
        if (!list.isArray()) {
            throw new SourceFailure(SourceFailure.Kind.UNREADABLE, "answered without a list of " + field);
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
