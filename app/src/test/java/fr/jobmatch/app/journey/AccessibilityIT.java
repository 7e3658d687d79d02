package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page serves whoever can't see well, can't use a mouse, or reads English.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int TAB_STOPS = 40;

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Page visitor;
    private final Candidate candidate;
    private String document = "";

    AccessibilityIT(@LocalServerPort int port) {
        visitor = chromium.visitor(port, Screen.DESKTOP);
        candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
    }

    @BeforeAll
    void hasAProfileAndADocument() {
        candidate.opensAnAccount();
        candidate.triesTheSampleCv();
        candidate.opensTheBestOffer();
        candidate.orders("Adapter mon CV", "Relire le CV");
        candidate.link("Relire le CV").click();
        candidate.page().waitForURL("**/documents/**");
        document = candidate.page().url();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "register"})
    void visitorsMeetNoBarrier(String path) {
        assertThat(barriers(visitor, path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cvs", "profile", "offers", "documents"})
    void candidatesMeetNoBarrier(String path) {
        assertThat(barriers(candidate.page(), path)).isEmpty();
    }

    @Test
    void theReviewOfADocumentHasNoBarrier() {
        assertThat(barriers(candidate.page(), document)).isEmpty();
    }

    @Test
    void theKeyboardReachesWhatMatters() {
        var page = candidate.page();
        page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        page.navigate("cvs");
        candidate.sees(candidate.button("Choisir un fichier"));

        assertThat(tabStops(page))
                .contains("Aller au contenu", "Offres", "Mon profil", "Choisir un fichier", "Se déconnecter");
    }

    @Test
    void theVisitorMayChooseEnglish() {
        visitor.navigate("login");
        visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();

        visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create an account"))
                .waitFor();
        visitor.context().clearCookies();
    }

    private static Set<String> tabStops(Page page) {
        var stops = new LinkedHashSet<String>();
        for (int i = 0; i < TAB_STOPS; i++) {
            page.keyboard().press("Tab");
            stops.add(String.valueOf(page.evaluate("document.activeElement.textContent.trim()")));
        }
        return stops;
    }

    private static List<String> barriers(Page page, String path) {
        var found = new ArrayList<String>();
        page.navigate(path);
        page.locator("h1, h2").first().waitFor();
        for (var screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(screen.scheme())
                    .setReducedMotion(ReducedMotion.REDUCE));
            new AxeBuilder(page)
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .forEach(rule -> found.add(screen + " " + words(rule)));
        }
        return found;
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream()
                .limit(5)
                .map(node -> String.valueOf(node.getTarget()))
                .collect(Collectors.joining(", ", rule.getHelp() + ": ", ""));
    }
}
