package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.sources.FakeSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class AdminSourcesIT {

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private ApiClients clients;

    @Autowired
    private FakeSource fake;

    private ApiClient admin;

    @BeforeEach
    void watch() {
        admin = clients.admin();
        fake.switchOn(word);
        var added = admin.post("admin/watches", Map.of("place", "Lyon", "radiusKm", 20, "words", "chaudronnier"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
    }

    @AfterEach
    void switchOff() {
        fake.switchOff();
        for (var watch : admin.get("admin/watches").json()) {
            assertThat(admin.delete("admin/watches/" + watch.path("id").asString())
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void showsEachSourceWithItsPolicy() {
        assertThat(admin.get("admin/sources").json())
                .filteredOn(source -> source.path("id").asString().equals("francetravail"))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.path("readiness").asString()).isEqualTo("NO_KEY");
                    assertThat(source.at("/policy/refreshHours").asInt()).isLessThan(24);
                    assertThat(source.at("/policy/attribution").asString()).isEqualTo("France Travail");
                });
        assertThat(admin.get("admin/sources").json())
                .filteredOn(source -> source.path("readiness").asString().equals("OFF"))
                .extracting(source -> source.path("id").asString())
                .contains("wttj", "apec");
    }

    @Test
    void fetchesWhatIsWatchedAndLogsIt() {
        assertThat(admin.post("admin/sources/canonical/run", Map.of()).status()).isEqualTo(202);

        var run = awaitRun();

        assertThat(run.path("watch").asString()).isEqualTo("Lyon · chaudronnier");
        assertThat(run.path("created").asInt()).isEqualTo(2);
        assertThat(run.at("/rejected/0/reason").asString()).isEqualTo("no JSON object");
        assertThat(clients.candidate()
                        .get("offers?q=" + word)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void replaysARunThatWasGivenUp() {
        fake.refuse(true);
        admin.post("admin/sources/canonical/run", Map.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> newest().path("failure").asString("").equals("REFUSED"));
        var id = newest().path("id").asString();

        fake.refuse(false);
        assertThat(admin.post("admin/runs/" + id + "/replay", Map.of()).status())
                .isEqualTo(204);

        var run = awaitRun();
        assertThat(run.path("id").asString()).isEqualTo(id);
        assertThat(admin.post("admin/runs/" + id + "/replay", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void pausesASourceAndLetsItGoOn() {
        assertThat(admin.put("admin/sources/canonical", Map.of("paused", true))
                        .json()
                        .path("paused")
                        .asBoolean())
                .isTrue();
        assertThat(admin.put("admin/sources/canonical", Map.of("paused", false))
                        .json()
                        .path("paused")
                        .asBoolean())
                .isFalse();
        assertThat(admin.put("admin/sources/jobposting", Map.of("paused", true)).status())
                .isEqualTo(404);
    }

    @Test
    void watchesWhatPeopleSaveInTheirPreferencesWithoutSayingWho() {
        var person = clients.candidate();
        var profile = clients.addNurse(person);
        var wish = Map.of(
                "occupations", List.of("Infirmier"), "places", List.of(Map.of("label", "Quimper", "radiusKm", 17)));
        assertThat(person.put("profiles/" + profile + "/preferences", wish).status())
                .isEqualTo(200);

        assertThat(admin.get("admin/watches").json())
                .filteredOn(watch -> watch.path("place").asString().equals("Quimper"))
                .singleElement()
                .satisfies(watch -> {
                    assertThat(watch.path("radiusKm").asInt()).isEqualTo(17);
                    assertThat(watch.path("romeCode").asString()).startsWith("J15");
                });
    }

    @Test
    void watchesOnlyWhatIsKnown() {
        assertThat(admin.post("admin/watches", Map.of("place", "Nulleparttown")).status())
                .isEqualTo(400);
        assertThat(admin.post("admin/watches", Map.of()).status()).isEqualTo(400);
        assertThat(admin.post("admin/watches", Map.of("romeCode", "X1")).status())
                .isEqualTo(400);
        assertThat(admin.delete("admin/watches/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private JsonNode awaitRun() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> newest().hasNonNull("finishedAt")
                        && newest().path("failure").isNull()
                        && fake.questions() > 0);
        return newest();
    }

    private JsonNode newest() {
        return admin.get("admin/runs?source=canonical&size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(run -> run.path("kind").asString().equals("WALK"))
                .findFirst()
                .orElseGet(tools.jackson.databind.node.JsonNodeFactory.instance::objectNode);
    }
}
