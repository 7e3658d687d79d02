package fr.jobmatch.assistant.extraction;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import fr.jobmatch.assistant.models.GuardedChat;
import fr.jobmatch.domain.extraction.PageTranscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Lets a chat model that sees pictures write down the lines of a page: `{"lines": [...]}`.
public final class ModelPageTranscriber implements PageTranscriber {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 300;
    private static final JsonSchema SCHEMA = JsonSchema.builder()
            .name("page")
            .rootElement(JsonObjectSchema.builder()
                    .addProperty(
                            "lines",
                            JsonArraySchema.builder()
                                    .items(new JsonStringSchema())
                                    .build())
                    .required("lines")
                    .additionalProperties(false)
                    .build())
            .build();

    private final GuardedChat chat;

    public ModelPageTranscriber(GuardedChat chat) {
        this.chat = chat;
    }

    @Override
    public List<String> lines(byte[] page) {
        return chat.look(Instructions.ofPage(), page, SCHEMA, ModelPageTranscriber::read);
    }

    private static Optional<List<String>> read(String answer) {
        try {
            var lines = JSON.readTree(answer).path("lines");
            if (!lines.isArray() || lines.size() > MOST_LINES) {
                return Optional.empty();
            }
            var read = new ArrayList<String>();
            lines.forEach(line -> read.add(line.asString("").strip()));
            read.removeIf(line -> line.isEmpty() || line.length() > LONGEST_LINE);
            return Optional.of(List.copyOf(read));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
