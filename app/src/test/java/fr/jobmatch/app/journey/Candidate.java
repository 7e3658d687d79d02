package fr.jobmatch.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// Somebody who looks for work, and what they do with JobMatch, in the words that they read.
final class Candidate {

    static final String NAME = "Baptiste Lecouvey";

    static final String PASSWORD = "un mot de passe sûr";

    private static final double PATIENCE_MILLIS = 120_000;
    private static final Path SAMPLE_CV = Path.of("src/main/resources/demo/cv/cv-exemple.pdf");

    private final Page page;

    Candidate(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void opensAnAccount() {
        opensAnAccount(NAME, UUID.randomUUID() + "@example.org");
    }

    void opensAnAccount(String name, String email) {
        page.navigate("");
        link("Créer un compte").click();
        page.getByLabel("Votre nom").fill(name);
        page.getByLabel("Adresse e-mail").fill(email);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        button("Créer mon compte").click();
        page.waitForURL("**/cvs");
        sees(button("Choisir un fichier"));
    }

    void signsIn(String email, String password) {
        page.navigate("login");
        page.getByLabel("Adresse e-mail").fill(email);
        page.getByLabel("Mot de passe").first().fill(password);
        button("Se connecter").click();
    }

    void drops(String fileName, byte[] content) {
        var chooser = page.waitForFileChooser(() -> button("Choisir un fichier").click());
        chooser.setFiles(new FilePayload(fileName, "application/pdf", content));
    }

    void dropsTheSampleCv() {
        drops("cv-exemple.pdf", sampleCv());
        sees(page.locator(".task-progress"));
        page.waitForURL("**/profile/**");
        sees(page.getByLabel("Titre du CV"));
    }

    void triesTheSampleCv() {
        button("Essayer avec un CV d’exemple").click();
        page.waitForURL("**/profile/**");
        sees(page.getByLabel("Titre du CV"));
    }

    static byte[] sampleCv() {
        try {
            return Files.readAllBytes(SAMPLE_CV);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void goesTo(String entry) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry))
                .click();
    }

    /// Waits until the offer replaced the one that was shown before, whose buttons look the same.
    void opensTheBestOffer() {
        goesTo("Offres");
        page.locator(".offer-card .card-link").first().click();
        sees(page.locator(".offers.chosen .offer-detail"));
    }

    /// @param order the button that orders a document
    /// @param review the link that appears once it is written
    void orders(String order, String review) {
        button(order).click();
        sees(page.locator(".apply .task-progress").last());
        sees(link(review));
    }

    void acceptsEverything() {
        var changes = page.locator(".changes");
        sees(changes);
        var all = changes.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("changements"));
        if (all.count() > 0) {
            all.click();
        } else if (button("Accepter").count() > 0) {
            button("Accepter").click();
        }
        assertThat(button("Approuver")).isEnabled(new IsEnabledOptions().setTimeout(PATIENCE_MILLIS));
    }

    byte[] approvesAndDownloads() throws IOException {
        button("Approuver").click();
        var link = link("Télécharger le DOCX");
        sees(link);
        return Files.readAllBytes(page.waitForDownload(link::click).path());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// Return the link whose text contains this.
    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    void sees(Locator what) {
        assertThat(what).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    void reads(Locator where, String text) {
        assertThat(where).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }
}
