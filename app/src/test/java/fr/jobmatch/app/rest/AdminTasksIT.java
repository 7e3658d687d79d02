package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.app.tasks.Unlucky;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AdminTasksIT {

    private static final String LETTERS = "admin/tasks/dead-letters";

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Unlucky unlucky;

    @BeforeEach
    void spoil() {
        unlucky.spoil();
    }

    @Test
    void showsAnAdministratorWhatFailedAndRunsItAgain() {
        var owner = people.candidate();
        var candidate = clients.signedIn(owner);
        var id = failed(owner, candidate);
        var admin = clients.admin();

        var found = admin.get(LETTERS + "?type=unlucky&pool=INGESTION&size=100").json();
        assertThat(found.path("items"))
                .filteredOn(letter -> letter.path("task").asString().equals(id))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.path("person").asString())
                            .isEqualTo(owner.id().toString());
                    assertThat(letter.path("attempts").asInt()).isEqualTo(5);
                    assertThat(letter.path("reason").asString()).contains("IllegalStateException");
                });
        assertThat(found.toString()).doesNotContain(Unlucky.SECRET, owner.email());
        assertThat(admin.get(LETTERS + "?pool=MODEL").text("/total")).isEqualTo("0");
        assertThat(admin.get("admin/tasks").json().path("deadLetters").asInt()).isPositive();

        unlucky.mend();
        assertThat(admin.post(LETTERS + "/" + id + "/replay", Map.of()).status())
                .isEqualTo(204);
        assertThat(admin.post(LETTERS + "/" + id + "/replay", Map.of()).status())
                .isEqualTo(404);
        awaitStatus(candidate, id, "SUCCEEDED");
    }

    @Test
    void replaysAllAndDiscardsOne() {
        var owner = people.candidate();
        var candidate = clients.signedIn(owner);
        var discarded = failed(owner, candidate);
        var replayed = failed(owner, candidate);
        var admin = clients.admin();

        assertThat(admin.delete(LETTERS + "/" + discarded).status()).isEqualTo(204);
        assertThat(admin.delete(LETTERS + "/" + discarded).status()).isEqualTo(404);
        unlucky.mend();
        assertThat(admin.post(LETTERS + "/replay?type=unlucky", Map.of())
                        .json()
                        .path("replayed")
                        .asInt())
                .isPositive();

        awaitStatus(candidate, replayed, "SUCCEEDED");
        assertThat(candidate.get("tasks/" + discarded).text("/status")).isEqualTo("FAILED");
    }

    @Test
    void theOwnerReadsAPlainSentenceAndMayTryAgain() {
        var owner = people.candidate();
        var candidate = clients.signedIn(owner);
        var id = failed(owner, candidate);

        assertThat(candidate.get("tasks/" + id).text("/message")).startsWith("Quelque chose n’a pas fonctionné");
        unlucky.mend();
        assertThat(candidate.post("tasks/" + id + "/retry", Map.of()).text("/status"))
                .isIn("QUEUED", "RUNNING", "SUCCEEDED");
        assertThat(clients.candidate().post("tasks/" + id + "/retry", Map.of()).status())
                .isEqualTo(404);
        awaitStatus(candidate, id, "SUCCEEDED");
    }

    @Test
    void isForAdministratorsOnly() {
        var candidate = clients.candidate();
        var nobodys = LETTERS + "/00000000-0000-4000-8000-000000000000";

        assertThat(candidate.get("admin/tasks").status()).isEqualTo(403);
        assertThat(candidate.get(LETTERS).status()).isEqualTo(403);
        assertThat(candidate.post(LETTERS + "/replay", Map.of()).status()).isEqualTo(403);
        assertThat(candidate.post(nobodys + "/replay", Map.of()).status()).isEqualTo(403);
        assertThat(candidate.delete(nobodys).status()).isEqualTo(403);
    }

    private String failed(Account owner, ApiClient client) {
        var id = Unlucky.queue(tasks, owner.id()).toString();
        awaitStatus(client, id, "FAILED");
        return id;
    }

    private static void awaitStatus(ApiClient client, String id, String status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> client.get("tasks/" + id).text("/status").equals(status));
    }
}
