package fr.jobmatch.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Going through a CV that was just read: the page beside its fields, without losing anything.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewIT {

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Candidate candidate;

    ReviewIT(@LocalServerPort int port) {
        candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
    }

    @BeforeEach
    void hasJustDroppedACv() {
        candidate.page().setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        candidate.page().context().clearCookies();
        candidate.opensAnAccount();
        candidate.triesTheSampleCv();
    }

    @Test
    void aFieldLeadsToItsPlaceAndAPlaceToItsField() {
        var page = candidate.page();
        employer(0).focus();
        assertThat(page.locator(".place-box.marked").first()).isVisible();

        page.locator(".place-box").first().click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator(":focus")).hasAttribute("slot", Pattern.compile("input|textarea"));
    }

    @Test
    void keepsWhatWasTypedAcrossAReloadAndUndoesIt() {
        var page = candidate.page();
        types("Atelier du Littoral");
        candidate.sees(page.getByText("Brouillon conservé"));

        page.reload();
        candidate.sees(page.getByText("pas encore enregistrés"));
        assertThat(employer(0)).hasValue("Atelier du Littoral");

        types("Atelier du Port");
        page.keyboard().press("Alt+z");
        assertThat(employer(0)).hasValue("Atelier du Littoral");
    }

    @Test
    void mergesTwoPositionsAndTakesItBack() {
        int before = employers().count();
        candidate.page().getByLabel("Réunir avec le suivant").first().click();
        assertThat(employers()).hasCount(before - 1);

        undo().click();
        assertThat(employers()).hasCount(before);
    }

    @Test
    void savesAVersionThatCanBeRestored() {
        var page = candidate.page();
        var original = employer(0).inputValue();
        types("Atelier du Littoral");
        candidate.button("Enregistrer").click();
        candidate.sees(page.getByText("Votre profil est enregistré."));

        candidate.link("Historique").click();
        candidate.button("Restaurer").click();
        candidate.sees(page.getByText("est restaurée"));
        candidate.link("Retour au profil").click();
        assertThat(employer(0)).hasValue(original);
    }

    @Test
    void takesWhatIsWantedFromAnImportedJsonResume() {
        var page = candidate.page();
        var resume = "{\"basics\":{\"label\":\"Chef d’atelier\"},\"x-licences\":[{\"label\":\"CACES 3\"}]}";
        var chooser = page.waitForFileChooser(
                () -> candidate.button("Importer un JSON Resume").click());
        chooser.setFiles(new FilePayload("resume.json", "application/json", resume.getBytes(StandardCharsets.UTF_8)));
        var headline = page.locator(".difference", new Page.LocatorOptions().setHasText("Chef d’atelier"));
        candidate.sees(headline);

        headline.getByText("Prendre le nouveau").click();
        candidate.button("Appliquer").click();
        candidate.sees(page.getByText("Votre profil est à jour"));

        assertThat(page.getByLabel("Titre du CV")).hasValue("Chef d’atelier");
        assertThat(page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Candidate.NAME);
    }

    @Test
    void aPhoneShowsOneSideAtATime() {
        var page = candidate.page();
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        assertThat(page.locator(".original")).isHidden();

        candidate.button("CV d’origine").click();
        assertThat(page.locator(".original")).isVisible(new IsVisibleOptions().setTimeout(60_000));
        assertThat(employer(0)).isHidden();
    }

    private void types(String name) {
        employer(0).fill(name);
        employer(0).press("Tab");
    }

    private Locator employers() {
        return candidate.page().getByLabel("Employeur");
    }

    private Locator employer(int index) {
        return employers().nth(index);
    }

    private Locator undo() {
        return candidate
                .page()
                .locator(".page-head")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler"));
    }
}
