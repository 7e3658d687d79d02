package fr.jobmatch.app.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import fr.jobmatch.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The browser of this machine; none is ever downloaded.
public final class Chromium implements AutoCloseable {

    /// Generous, for a machine that is busy with other things.
    private static final int PATIENCE_MILLIS = 60_000;

    static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(path())
                    .setArgs(QUIET)
                    .setTimeout(PATIENCE_MILLIS));

    /// Return whether there is a browser to use, and a database for the application that it visits.
    public static boolean canJourney() {
        return Files.isExecutable(path()) && TestDatabase.available();
    }

    static Path path() {
        return Path.of(Objects.requireNonNullElse(System.getenv("JOBMATCH_CHROMIUM"), "/usr/bin/chromium"));
    }

    /// Return an empty page of a new visitor from France.
    Page visitor(int port, Screen screen) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port + "/")
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.scheme()));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /// What somebody looks at.
    enum Screen {
        DESKTOP(1440, 900, ColorScheme.LIGHT),
        DESKTOP_AT_NIGHT(1440, 900, ColorScheme.DARK),
        PHONE(390, 844, ColorScheme.LIGHT),
        PHONE_AT_NIGHT(390, 844, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Screen(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        ColorScheme scheme() {
            return scheme;
        }
    }
}
