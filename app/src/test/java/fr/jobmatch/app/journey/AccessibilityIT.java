package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import fr.jobmatch.app.journey.Tour.Guest;
import fr.jobmatch.app.journey.Tour.Stop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page serves whoever can't see well, can't use a mouse, or reads English.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int TAB_STOPS = 40;

    @AutoClose
    private final Guests guests;

    AccessibilityIT(@LocalServerPort int port) {
        guests = new Guests(port);
    }

    @BeforeAll
    void theDemoIsThere() {
        guests.awaitTheDemo();
    }

    static Stream<Stop> stops() {
        return Tour.stops().stream();
    }

    @Test
    void theTourMissesNoPage() {
        assertThat(Tour.stops()).extracting(Stop::route).containsAll(Tour.routes());
    }

    @ParameterizedTest
    @MethodSource("stops")
    void nobodyMeetsABarrier(Stop stop) {
        var page = guests.of(stop.guest());
        Stop.look(page, Screen.DESKTOP);
        stop.visit(page);
        assertThat(barriers(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void nothingIsWiderThanAPhone(Stop stop) {
        var page = guests.of(stop.guest());
        Stop.look(page, Screen.PHONE);
        stop.visit(page);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Screen.PHONE.width());
    }

    @Test
    void theKeyboardReachesWhatMatters() {
        var page = guests.of(Guest.INES);
        Stop.look(page, Screen.DESKTOP);
        page.navigate("cvs");
        page.getByText("Choisir un fichier").waitFor();

        assertThat(tabStops(page))
                .contains("Aller au contenu", "Offres", "Mon profil", "Choisir un fichier", "Se déconnecter");
    }

    @Test
    void theVisitorMayChooseEnglish() {
        var visitor = guests.of(Guest.VISITOR);
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

    private static List<String> barriers(Page page) {
        var found = new ArrayList<String>();
        for (var screen : Screen.values()) {
            Stop.look(page, screen);
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
