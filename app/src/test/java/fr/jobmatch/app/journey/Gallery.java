package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Draws the pictures in `docs/screens`. It is no test by its name, so only `-Dtest=Gallery` runs it.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Gallery {

    private static final Path SCREENS = Path.of("../docs/screens");
    private static final int HEAVIEST = 150_000;

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Page page;
    private final Candidate candidate;

    Gallery(@LocalServerPort int port) {
        page = chromium.visitor(port, Screen.DESKTOP);
        candidate = new Candidate(page);
    }

    @Test
    void drawsEveryPage() throws IOException {
        page.setViewportSize(1280, 800);
        page.navigate("login");
        page.locator("vaadin-login-form").waitFor();
        draw("login");
        candidate.opensAnAccount();
        draw("cvs");
        candidate.dropsTheSampleCv();
        page.getByText("Votre CV est lu").waitFor();
        page.getByLabel("Titre du CV").focus();
        draw("profile");
        candidate.opensTheBestOffer();
        draw("offers");
        at(Screen.DESKTOP_AT_NIGHT);
        draw("offers-night");
        at(Screen.PHONE);
        draw("offer-phone");
        at(Screen.DESKTOP);
        candidate.orders("Adapter mon CV", "Relire le CV");
        candidate.link("Relire le CV").click();
        candidate.sees(page.locator(".changes"));
        draw("document");
        at(Screen.DESKTOP);
        candidate.goesTo("Aujourd’hui");
        candidate.sees(page.getByText("Vos meilleures offres"));
        draw("today");
        at(Screen.PHONE);
        draw("today-phone");
    }

    private void at(Screen screen) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme()));
        page.setViewportSize(screen == Screen.PHONE ? screen.width() : 1280, screen == Screen.PHONE ? 844 : 800);
    }

    private void draw(String name) throws IOException {
        page.waitForTimeout(1500);
        Files.createDirectories(SCREENS);
        var picture = SCREENS.resolve(name + ".png");
        Files.write(picture, FewColours.png(page.screenshot()));
        assertThat(Files.size(picture)).isLessThan(HEAVIEST);
    }
}
