package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/// A17 of the abuse cases: what people write is text on every page, and the browser would run nothing else either.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentSecurityIT {

    private static final String SCRIPT = "<img src=x onerror='window.hacked=1'><script>window.hacked=1</script>";
    private static final String VIOLATIONS = """
            window.violations = [];
            document.addEventListener('securitypolicyviolation',
                event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));""";

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Page page;
    private final Candidate candidate;
    private final List<String> refused = new ArrayList<>();

    ContentSecurityIT(@LocalServerPort int port) {
        page = chromium.visitor(port, Screen.DESKTOP);
        page.addInitScript(VIOLATIONS);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        candidate = new Candidate(page);
    }

    @BeforeAll
    void someoneWritesScriptsEverywhere() {
        for (var door : List.of("login", "register", "password-forgotten", "password-reset/x")) {
            page.navigate(door);
            page.locator("h2, vaadin-login-form").first().waitFor();
        }
        candidate.opensAnAccount("Nora " + SCRIPT, UUID.randomUUID() + "@example.org");
        candidate.drops(SCRIPT + ".pdf", Candidate.sampleCv());
        page.waitForURL("**/profile/**");
        var title = page.getByLabel("Titre du CV");
        candidate.sees(title);
        title.fill("Technicien " + SCRIPT);
        page.getByLabel("Employeur").first().fill("Usine " + SCRIPT);
        candidate.button("Enregistrer").click();
        page.waitForTimeout(1000);
    }

    @AfterEach
    void nothingWasRefused() {
        assertThat(refused).isEmpty();
    }

    @Test
    void everyPageLoadsAndShowsScriptsAsText() throws IOException {
        for (var address : pagesOfCandidates()) {
            page.navigate(address);
            page.locator("h1, h2").first().waitFor();
            page.waitForTimeout(500);

            assertThat(page.evaluate("window.violations")).as(address).isEqualTo(List.of());
            assertThat(page.evaluate("window.hacked")).as(address).isNull();
        }
        page.navigate("cvs");
        candidate.sees(page.getByText("window.hacked=1").first());
    }

    @Test
    void aDocumentWithScriptsIsReviewedAsText() {
        page.navigate("");
        candidate.opensTheBestOffer();
        candidate.orders("Adapter mon CV", "Relire le CV");
        // By its address: the policy is about the page, however one comes to it.
        page.navigate(candidate.link("Relire le CV").getAttribute("href"));
        candidate.sees(page.locator(".changes"));

        assertThat(page.evaluate("window.violations")).isEqualTo(List.of());
        assertThat(page.evaluate("window.hacked")).isNull();
    }

    @Test
    void aPageForAdministratorsIsNotThereForOthers() {
        page.navigate("admin/offers");

        candidate.sees(page.getByText("Cette page n’existe pas"));
    }

    /// Every page that `permissions/pages.txt` opens to candidates and that needs no further address.
    private static List<String> pagesOfCandidates() throws IOException {
        var rules = new ClassPathResource("permissions/pages.txt").getContentAsString(StandardCharsets.UTF_8);
        return rules.lines()
                .filter(rule -> !rule.startsWith("#") && !rule.contains("VISITOR") && rule.contains("CANDIDATE"))
                .map(rule -> rule.replaceFirst(" .*", "").replace("\"", "").replaceFirst("/:[a-z]+\\?", ""))
                .filter(address -> !address.contains(":"))
                .toList();
    }

    /// The policy itself is in force: markup that got into a page would run nothing.
    @Test
    void markupInThePageRunsNothing() {
        page.navigate("cvs");
        candidate.sees(candidate.button("Choisir un fichier"));
        page.evaluate("""
                document.body.insertAdjacentHTML('beforeend',
                    "<img src='x:' onerror='window.hacked=2'><iframe srcdoc='<script>parent.hacked=3</script>'>");
                const script = document.createElement('script');
                script.innerHTML = 'window.planted = 1';
                const holder = document.createElement('div');
                holder.innerHTML = script.outerHTML;
                document.body.append(holder);""");
        page.waitForTimeout(1000);

        assertThat(page.evaluate("window.hacked")).isNull();
        assertThat(page.evaluate("window.planted")).isNull();
        assertThat(page.evaluate("window.violations.length > 0")).isEqualTo(true);
        refused.clear();
    }
}
