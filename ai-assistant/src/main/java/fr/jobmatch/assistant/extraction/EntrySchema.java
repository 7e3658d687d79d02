package fr.jobmatch.assistant.extraction;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fr.jobmatch.domain.extraction.CvSection.Kind;
import fr.jobmatch.domain.extraction.QuotedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The closed schema of an answer: `{"entries": [{field: quote, ...}, ...]}`; an absent value is an empty text, as
/// strict schemas want every field.
final class EntrySchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_QUOTE = 300;

    private EntrySchema() {}

    static JsonSchema of(Kind kind) {
        var entry = JsonObjectSchema.builder();
        kind.fields().forEach(entry::addStringProperty);
        var entries = JsonArraySchema.builder()
                .items(entry.required(kind.fields()).additionalProperties(false).build())
                .build();
        return JsonSchema.builder()
                .name(kind.name().toLowerCase(java.util.Locale.ROOT))
                .rootElement(JsonObjectSchema.builder()
                        .addProperty("entries", entries)
                        .required("entries")
                        .additionalProperties(false)
                        .build())
                .build();
    }

    /// Return the entries of an answer; empty when it isn't of the schema.
    static Optional<List<QuotedEntry>> read(Kind kind, String answer) {
        try {
            var entries = JSON.readTree(answer).path("entries");
            return entries.isArray() && entries.size() <= MOST_ENTRIES ? entries(kind, entries) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<List<QuotedEntry>> entries(Kind kind, JsonNode entries) {
        var read = new ArrayList<QuotedEntry>();
        for (var entry : entries) {
            if (!entry.isObject()) {
                return Optional.empty();
            }
            var quotes = new HashMap<String, String>();
            for (var field : kind.fields()) {
                var quote = entry.path(field).asString("").strip();
                if (!quote.isEmpty() && quote.length() <= LONGEST_QUOTE) {
                    quotes.put(field, quote);
                }
            }
            read.add(new QuotedEntry(quotes));
        }
        return Optional.of(List.copyOf(read));
    }
}
