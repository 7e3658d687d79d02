package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;

/// The description of the interface is complete, and every operation in it is called by a test.
@ApiTest
@Order(Integer.MAX_VALUE)
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Autowired
    private ApiClients clients;

    @Test
    void isOpenApi31() {
        assertThat(document().path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyOperationHasASummaryAndAnExample() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.json().path("summary").asString()).isNotBlank();
            assertThat(operation.json().findValues("example").size()
                            + operation.json().findValues("examples").size())
                    .isPositive();
        });
    }

    @Test
    void everyBodyThatIsAskedForHasAnExample() {
        assertThat(operations())
                .filteredOn(operation -> operation.json().has("requestBody"))
                .filteredOn(operation -> !operation.id().equals("uploadCv"))
                .allSatisfy(operation -> assertThat(
                                operation.json().path("requestBody").findValue("example"))
                        .isNotNull());
    }

    @Test
    void describesLimitsAndFreeJson() {
        var tasks = document().at("/paths/~1api~1v1~1tasks/get/parameters");
        assertThat(tasks)
                .filteredOn(parameter -> parameter.path("name").asString().equals("size"))
                .singleElement()
                .satisfies(
                        size -> assertThat(size.at("/schema/maximum").asInt()).isEqualTo(100));

        var resume = document().at("/paths/~1api~1v1~1profiles/post/requestBody/content/application~1json");
        assertThat(resume.at("/schema/type").asString()).as(resume.toString()).isEqualTo("object");
    }

    @Test
    void everyOperationIsCalledByATest() {
        var all = areas();
        all.remove(OpenApiIT.class.getName());
        assumeThat(CalledOperations.tests())
                .as("all tests of the interface run before this one")
                .containsAll(all);

        assertThat(operations())
                .filteredOn(operation -> !CalledOperations.contain(operation.method(), operation.path()))
                .extracting(Operation::toString)
                .isEmpty();
    }

    private JsonNode document() {
        return clients.visitor().get("/api/docs").json();
    }

    private List<Operation> operations() {
        var found = new ArrayList<Operation>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> found.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return found;
    }

    private static List<String> areas() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ApiTest.class));
        var names = new ArrayList<String>();
        scanner.findCandidateComponents("fr.jobmatch.app").forEach(area -> names.add(area.getBeanClassName()));
        return names;
    }

    private record Operation(String method, String path, JsonNode json) {

        String id() {
            return json.path("operationId").asString();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
