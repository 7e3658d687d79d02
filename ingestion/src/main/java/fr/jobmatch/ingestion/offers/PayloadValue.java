package fr.jobmatch.ingestion.offers;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The objects of a file that is one JSON value: an array, a search response that holds one, or a single object. An
/// array is never held as a whole; where it breaks, what stood before is kept.
final class PayloadValue extends LookAhead {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ENVELOPES = Set.of("resultats", "jobs", "hits");

    private final JsonParser parser;
    private final ObjectNode single = JSON.createObjectNode();
    private State state = State.START;
    private int number;

    PayloadValue(InputStream input, Charset charset) {
        this.parser = JSON.createParser(new WithoutMark(new InputStreamReader(input, charset)));
    }

    @Override
    @Nullable
    PayloadLine advance() {
        if (state == State.DONE) {
            return null;
        }
        try {
            if (state == State.START) {
                start();
            }
            return state == State.ARRAY ? element() : object();
        } catch (JacksonException broken) {
            state = State.DONE;
            return new PayloadLine.Broken(number + 1, "no valid JSON");
        }
    }

    private void start() {
        var token = parser.nextToken();
        state = token == JsonToken.START_ARRAY ? State.ARRAY : State.OBJECT;
    }

    private @Nullable PayloadLine element() {
        var token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            state = State.DONE;
            return token == null ? new PayloadLine.Broken(number + 1, "no valid JSON") : null;
        }
        JsonNode element = parser.readValueAsTree();
        return PayloadLine.of(++number, element);
    }

    /// Go through the properties of an object until one is the array of an envelope; without one it is an offer itself.
    private @Nullable PayloadLine object() {
        for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && ENVELOPES.contains(name)) {
                state = State.ARRAY;
                return element();
            }
            JsonNode value = parser.readValueAsTree();
            single.set(name, value);
        }
        state = State.DONE;
        return PayloadLine.of(++number, single);
    }

    private enum State {
        START,
        ARRAY,
        OBJECT,
        DONE
    }
}
