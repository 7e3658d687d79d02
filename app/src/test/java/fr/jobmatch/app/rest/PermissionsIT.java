package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.rest.StatedOperations.Access;
import fr.jobmatch.app.rest.StatedOperations.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// A11 over REST, and who may call what: the rules of `permissions/operations.txt` hold for every operation that the
/// application has, found by code, so that a new one without a rule fails here.
@ApiTest
class PermissionsIT {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode description;

    @BeforeEach
    void readDescription() {
        description = clients.visitor().get("/api/docs").json();
    }

    @Test
    void everyOperationHasARuleAndIsDescribed() throws IOException {
        var stated = StatedOperations.read().stream().map(Operation::name).toList();

        assertThat(mapped()).containsExactlyInAnyOrderElementsOf(stated);
        assertThat(described()).containsExactlyInAnyOrderElementsOf(stated);
    }

    @Test
    void nobodyGetsInWithoutAToken() throws IOException {
        for (var operation : StatedOperations.read()) {
            var answer = call(clients.visitor(), operation, Map.of());

            if (operation.access() == Access.ANYONE) {
                assertThat(answer.text("/type"))
                        .as("%s %s", operation, answer)
                        .isNotEqualTo("urn:jobmatch:problem:not-signed-in");
            } else {
                assertThat(answer.status()).as(operation.name()).isEqualTo(401);
            }
        }
    }

    @Test
    void onlyAdministratorsDoWhatIsForThem() throws IOException {
        var candidate = clients.candidate();
        var coach = clients.signedIn(people.coach());
        for (var operation : StatedOperations.read(Access.ADMIN)) {
            assertThat(call(candidate, operation, Map.of()).status())
                    .as(operation.name())
                    .isEqualTo(403);
            assertThat(call(coach, operation, Map.of()).status())
                    .as(operation.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() throws IOException {
        var owner = clients.candidate();
        var things = thingsOf(owner);
        var others = List.of(clients.candidate(), clients.signedIn(people.coach()), clients.admin());
        for (var operation : StatedOperations.read(Access.OWN)) {
            for (var other : others) {
                var answer = call(other, operation, things);
                assertThat(answer.status()).as("%s %s", operation, answer).isEqualTo(404);
            }
        }
        for (var operation : StatedOperations.read(Access.OWN)) {
            if (operation.method().equals("GET")) {
                var answer = call(owner, operation, things);
                assertThat(answer.status()).as("%s %s", operation, answer).isNotIn(401, 403, 404);
            }
        }
    }

    @Test
    void aPersonalTokenOpensWhatItsScopeNamesAndNothingElse() throws IOException {
        var owner = clients.admin();
        var things = thingsOf(owner);
        for (var scope : List.of("offers:import", "offers:read")) {
            var program = owner.with(clients.personalToken(owner, scope));
            for (var operation : StatedOperations.read()) {
                if (operation.access() == Access.ANYONE) {
                    continue;
                }
                boolean open = Set.of(scope, "any").contains(operation.scope());
                var answer = call(program, operation, things);
                assertThat(answer.status() != 403)
                        .as("%s with %s %s", operation.name(), scope, answer)
                        .isEqualTo(open);
            }
        }
    }

    @Test
    void aDecisionForWhichThereIsNoRuleIsARefusal() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StatedOperations.parse("GET /api/v1/me EVERYBODY"));
    }

    private Answer call(ApiClient caller, Operation operation, Map<String, String> things) {
        var path = operation.path();
        var area = operation.area();
        path = path.replace("{id}", things.getOrDefault(area, "5c0f2a4e-7d3b-4e0a-9a51-1f6f6f0e2b11"))
                .replace("{offerId}", "5c0f2a4e-7d3b-4e0a-9a51-1f6f6f0e2b11")
                .replace("{number}", "1");
        return caller.call(HttpMethod.valueOf(operation.method()), path, example(operation), headers(operation));
    }

    private @Nullable Object example(Operation operation) {
        var body = description
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        var example = body.path("requestBody").findValue("example");
        return example == null ? null : example.isString() ? example.asString() : example.toString();
    }

    private Map<String, String> headers(Operation operation) {
        if (operation.name().equals("POST /api/v1/cvs")) {
            return Map.of("Content-Type", "multipart/form-data; boundary=x");
        }
        return operation.path().endsWith("/bulk") ? Map.of("Content-Type", "application/x-ndjson") : Map.of();
    }

    private Map<String, String> thingsOf(ApiClient owner) {
        var things = new HashMap<String, String>();
        things.put("profiles", clients.addNurse(owner));
        clients.personalToken(owner, "offers:read");
        var upload = owner.upload("cvs", new ClassPathResource("demo/cv/cv-exemple.docx"), Map.of());
        things.put("tasks", upload.text("/id"));
        things.put("cvs", owner.get("cvs").text("/items/0/id"));
        things.put("me", owner.get("me/tokens").text("/0/id"));
        var order = Map.of("offerId", clients.addOffer(), "kind", "CV", "level", 2, "profile", things.get("profiles"));
        owner.ended(owner.post("documents", order));
        things.put("documents", owner.get("documents").text("/items/0/id"));
        var posting =
                Map.of("@type", "JobPosting", "title", "Soudeur TIG (H/F)", "description", "Vous soudez à Brest.");
        things.put(
                "offers",
                owner.post("offers/import", Map.of("jobPosting", posting)).text("/offer/id"));
        assertThat(things.values()).allSatisfy(id -> assertThat(id).hasSize(36));
        return things;
    }

    private List<String> mapped() {
        var names = new ArrayList<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith(Api.V1))
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)
                                .forEach(names::add)));
        return names;
    }

    private List<String> described() {
        var names = new ArrayList<String>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
                        .filter(METHODS::contains)
                        .forEach(method -> names.add(method + " " + path.getKey())));
        return names;
    }
}
