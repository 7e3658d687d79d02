package fr.jobmatch.app.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Puts the examples of `api-examples.json` into the description: requests and answers by operation, path parameters
/// by name, and the problem that every operation may answer with.
final class OperationExamples {

    private static final String PROBLEM_JSON = "application/problem+json";

    private final Map<String, Object> paths;
    private final Map<String, Map<String, Object>> operations;
    private final Object problem;

    private OperationExamples(Examples examples) {
        this.paths = examples.paths();
        this.operations = examples.operations();
        this.problem = examples.problem();
    }

    static OperationExamples load() {
        try (var json = new ClassPathResource("api-examples.json").getInputStream()) {
            return new OperationExamples(
                    JsonMapper.builder().build().readValue(json, new TypeReference<Examples>() {}));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void addTo(Operation operation) {
        var known = operations.getOrDefault(operation.getOperationId(), Map.of());
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(this::addTo);
        var request = known.get("request");
        if (request != null) {
            Optional.ofNullable(operation.getRequestBody())
                    .map(RequestBody::getContent)
                    .ifPresent(content -> add(content, request));
        }
        addTo(operation.getResponses(), known.get("response"));
    }

    private void addTo(Parameter parameter) {
        if (parameter.getExample() == null && paths.containsKey(parameter.getName())) {
            parameter.setExample(paths.get(parameter.getName()));
        }
    }

    private void addTo(ApiResponses responses, @Nullable Object example) {
        if (example != null) {
            responses.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("2"))
                    .map(entry -> entry.getValue().getContent())
                    .forEach(content -> add(content, example));
        }
        responses.addApiResponse(
                "default", new ApiResponse().description("What went wrong").content(problem()));
    }

    private Content problem() {
        var type = new MediaType().addExamples("problem", new Example().value(problem));
        return new Content().addMediaType(PROBLEM_JSON, type);
    }

    private static void add(Content content, Object example) {
        for (var type : content.values()) {
            if (type.getSchema() == null) {
                type.setSchema(OpenApiDocument.anyObject());
            }
            type.setExample(example);
        }
    }

    private record Examples(
            String source, Map<String, Object> paths, Map<String, Map<String, Object>> operations, Object problem) {}
}
