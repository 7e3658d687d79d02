package fr.jobmatch.ingestion.offers.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole answer of a source.
/// @param headers by name in lower case
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Return this answer when it is a success.
    /// @throws SourceFailure when it is not
    public HttpAnswer success() {
        if (status >= OK && status < MULTIPLE_CHOICES) {
            return this;
        }
        throw new SourceFailure(kind(), "answered " + status);
    }

    private SourceFailure.Kind kind() {
        if (status >= SERVER_ERROR) {
            return SourceFailure.Kind.SERVER_ERROR;
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return SourceFailure.Kind.REFUSED;
        }
        return status < BAD_REQUEST ? SourceFailure.Kind.UNREADABLE : SourceFailure.Kind.BAD_QUESTION;
    }

    /// Return the body as a JSON object.
    /// @throws SourceFailure when it is none: HTML, broken off, a list
    public JsonNode object() {
        try {
            var node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException broken) {
            throw new SourceFailure(SourceFailure.Kind.UNREADABLE, "answered no JSON");
        }
        throw new SourceFailure(SourceFailure.Kind.UNREADABLE, "answered no JSON object");
    }
}
