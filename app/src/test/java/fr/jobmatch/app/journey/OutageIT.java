package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.journey.Chromium.Screen;
import fr.jobmatch.app.rest.ApiClients;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// R3 in short: while the database is away, people and programs are told so and nothing is lost; when it is back,
/// everything goes on by itself. The long form lies in benchmarks/faults.
@Tag("e2e")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.devmode.devTools.enabled=false", "vaadin.copilot.enable=false"})
@ContextConfiguration(initializers = BreakableDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
        value = "fr.jobmatch.app.journey.Chromium#canJourney",
        disabledReason = "needs the test cluster (./jobmatch test) and Chromium (JOBMATCH_CHROMIUM is its path)")
class OutageIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @AutoClose
    private final Chromium chromium = new Chromium();

    @Autowired
    private ApiClients clients;

    private final Candidate candidate;

    OutageIT(@LocalServerPort int port) {
        candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
    }

    @AfterEach
    void comeBack() {
        BreakableDatabase.comeBack();
    }

    @Test
    void programsAreToldWhenToComeBack() throws IOException {
        var client = clients.candidate();

        BreakableDatabase.goAway();
        for (var path : List.of("me", "tasks", "offers")) {
            await().atMost(SOON).until(() -> client.get(path).status() == 503);
            var answer = client.get(path, Map.of("Accept-Language", "en"));
            assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("10");
            assertThat(answer.text("/type")).isEqualTo("urn:jobmatch:problem:unavailable");
            assertThat(answer.text("/detail")).isEqualTo("Nothing is lost: try again in a moment.");
            assertThat(answer.body()).doesNotContain("Exception", "fr.jobmatch");
        }

        BreakableDatabase.comeBack();
        await().atMost(SOON).until(() -> client.get("tasks").status() == 200);
    }

    @Test
    void pagesAndRunningTasksWaitAndGoOnByThemselves() throws IOException {
        candidate.opensAnAccount();
        var page = candidate.page();
        candidate.drops("cv-exemple.pdf", Candidate.sampleCv());
        candidate.sees(page.locator(".task-progress"));

        BreakableDatabase.goAway();
        candidate.sees(page.getByText("JobMatch attend sa base de données"));
        candidate.reads(page.locator(".task-progress"), "La base de données ne répond pas");

        BreakableDatabase.comeBack();
        page.waitForURL("**/profile/**");
        candidate.sees(page.getByLabel("Titre du CV"));
        assertThat(page.getByText("JobMatch attend sa base de données").isVisible())
                .isFalse();
    }

    @Test
    void aPageThatIsOpenedMeanwhileComesByItself() throws IOException {
        candidate.page().context().clearCookies();
        candidate.opensAnAccount();
        var page = candidate.page();

        BreakableDatabase.goAway();
        candidate.sees(page.getByText("JobMatch attend sa base de données"));
        page.navigate("documents");
        candidate.sees(page.getByText("Un instant…"));

        BreakableDatabase.comeBack();
        candidate.sees(page.getByText("Vos CV adaptés et vos lettres"));
    }
}
