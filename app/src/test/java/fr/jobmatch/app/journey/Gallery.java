package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import fr.jobmatch.app.journey.Tour.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Draws the pictures in `docs/screens`. It is no test by its name, so that only `./jobmatch screens` runs it.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Gallery {

    private static final Path SCREENS = Path.of("../docs/screens");
    private static final int SETTLING_MILLIS = 900;
    private static final String LOADED = "[...document.images].every(image => image.complete)";

    /// All pictures together, in bytes.
    private static final long HEAVIEST = 3_000_000;

    @AutoClose
    private final Guests guests;

    Gallery(@LocalServerPort int port) {
        guests = new Guests(port);
    }

    @Test
    void drawsEveryPage() throws IOException {
        guests.awaitTheDemo();
        clear();
        for (var stop : Tour.stops()) {
            if (stop.pictured()) {
                draw(stop);
            }
        }
        assertThat(weight()).isLessThan(HEAVIEST);
    }

    private void draw(Stop stop) throws IOException {
        var page = guests.of(stop.guest());
        for (var screen : Screen.values()) {
            Stop.look(page, screen);
            stop.visit(page);
            page.mouse().move(0, 0);
            page.waitForTimeout(SETTLING_MILLIS);
            page.waitForFunction(LOADED);
            var name = stop.name() + suffix(screen) + ".png";
            Files.write(SCREENS.resolve(name), FewColours.png(page.screenshot()));
        }
    }

    private static String suffix(Screen screen) {
        return switch (screen) {
            case DESKTOP -> "";
            case DESKTOP_AT_NIGHT -> "-night";
            case PHONE -> "-phone";
            case PHONE_AT_NIGHT -> "-phone-night";
        };
    }

    /// A page that is gone leaves no picture behind.
    private static void clear() throws IOException {
        Files.createDirectories(SCREENS);
        try (var pictures = Files.newDirectoryStream(SCREENS, "*.png")) {
            for (var picture : pictures) {
                Files.delete(picture);
            }
        }
    }

    private static long weight() throws IOException {
        long sum = 0;
        try (var pictures = Files.newDirectoryStream(SCREENS, "*.png")) {
            for (var picture : pictures) {
                sum += Files.size(picture);
            }
        }
        return sum;
    }
}
