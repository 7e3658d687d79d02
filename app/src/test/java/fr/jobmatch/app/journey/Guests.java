package fr.jobmatch.app.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import fr.jobmatch.app.journey.Tour.Guest;
import java.util.EnumMap;
import java.util.Map;

/// The demo's people, each in a browser window of their own, signed in once.
final class Guests implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;
    private static final int SECOND = 1000;

    private final Chromium chromium = new Chromium();
    private final Map<Guest, Page> pages = new EnumMap<>(Guest.class);
    private final int port;

    Guests(int port) {
        this.port = port;
    }

    /// Return the guest's window.
    Page of(Guest guest) {
        return pages.computeIfAbsent(guest, this::enter);
    }

    private Page enter(Guest guest) {
        var page = chromium.visitor(port, Screen.DESKTOP);
        if (guest != Guest.VISITOR) {
            page.navigate("login");
            page.getByLabel("Adresse e-mail").fill(guest.email());
            page.getByLabel("Mot de passe").first().fill(JourneyTest.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                    .click();
            page.getByRole(AriaRole.NAVIGATION).waitFor();
        }
        return page;
    }

    /// Wait until the demo has told its last story: the file of Inès is refused.
    void awaitTheDemo() {
        var page = of(Guest.INES);
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            page.navigate("cvs");
            page.locator("h1").first().waitFor();
            if (page.locator(".task-progress.failed").count() > 0) {
                return;
            }
            page.waitForTimeout(SECOND);
        }
        throw new AssertionError("the demo isn't complete");
    }

    @Override
    public void close() {
        chromium.close();
    }
}
