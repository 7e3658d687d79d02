package fr.jobmatch.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody says what they look for, sees what it changes, sets an offer aside and takes it back.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WishesIT {

    private static final int PATIENCE_MILLIS = 30_000;

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Candidate candidate;
    private final Page page;

    WishesIT(@LocalServerPort int port) {
        candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
        page = candidate.page();
    }

    @Test
    void whatIsSaidChangesTheRankingAndStays() {
        candidate.opensAnAccount();
        candidate.dropsTheSampleCv();
        page.navigate("wishes");
        var best = preview().textContent();

        candidate.button("Ajouter un lieu").click();
        page.locator(".place-row input").first().fill("Cayenne");
        page.locator(".place-row input").first().press("Tab");
        assertThat(preview()).not().hasText(best, patiently());
        page.locator("#weight-location").fill("0");
        candidate.button("Enregistrer").click();
        candidate.sees(page.getByText("Votre recherche est enregistrée"));

        page.reload();
        assertThat(page.locator("#weight-location")).hasValue("0");
        assertThat(page.locator(".place-row input").first()).hasValue("Cayenne");

        setsTheBestOfferAside();
    }

    private void setsTheBestOfferAside() {
        candidate.opensTheBestOffer();
        var title = page.locator(".offer-detail h2").textContent();
        page.getByText("Pas pour moi").click();
        page.getByText("Seulement cette offre").click();
        candidate.sees(page.getByText("Vous avez écarté cette offre : Seulement cette offre."));
        assertThat(page.locator(".offer-card .card-link").first()).not().hasText(title, patiently());

        page.navigate("wishes");
        assertThat(page.locator(".refusal-row")).containsText(title);
        page.locator(".refusal-row").getByText("Reprendre").click();
        candidate.sees(page.getByText("Vous la retrouverez ici"));
        assertThat(preview()).containsText(title);
    }

    private Locator preview() {
        return page.locator(".best-now .offer-card").first();
    }

    private static HasTextOptions patiently() {
        return new HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }
}
