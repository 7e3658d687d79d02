package fr.jobmatch.ingestion.offers.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JobPosting objects in the JSON-LD of a page: strictly first, then as browsers' authors write it (raw line breaks
/// in texts, trailing commas, HTML entities).
final class JsonLd {

    private static final int MOST_BLOCKS = 50;
    private static final int DEEPEST = 6;
    private static final JsonMapper STRICT = JsonMapper.builder().build();
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonLd() {}

    static List<JsonNode> postings(Document page) {
        var found = new ArrayList<JsonNode>();
        page.select("script[type]").stream()
                .filter(script ->
                        script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
                .limit(MOST_BLOCKS)
                .flatMap(script -> parsed(script.data()).stream())
                .forEach(json -> collect(json, found, 0));
        return found;
    }

    private static Optional<JsonNode> parsed(String text) {
        return read(STRICT, text)
                .or(() -> read(LENIENT, text))
                .or(() -> read(LENIENT, Parser.unescapeEntities(text, false)));
    }

    private static Optional<JsonNode> read(JsonMapper mapper, String text) {
        try {
            return Optional.of(mapper.readTree(text));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode json, List<JsonNode> found, int depth) {
        if (isPosting(json)) {
            found.add(json);
        } else if (depth < DEEPEST) {
            json.forEach(part -> collect(part, found, depth + 1));
        }
    }

    private static boolean isPosting(JsonNode json) {
        var type = json.path("@type");
        if (type.isArray()) {
            for (var one : type) {
                if (names(one)) {
                    return true;
                }
            }
        }
        return names(type);
    }

    private static boolean names(JsonNode type) {
        return type.isString() && type.asString().matches("(?:https?://schema\\.org/)?JobPosting");
    }
}
