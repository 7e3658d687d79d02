package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.ExtensionBrowser.Popup;
import fr.jobmatch.app.rest.ApiClient;
import fr.jobmatch.app.rest.ApiClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/// The browser extension, installed in a real browser, on pages of every kind.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionIT {

    private static final String SITE = "https://emplois.example.org/offres/";

    @Autowired
    private ApiClients clients;

    @LocalServerPort
    private int port;

    private ExtensionBrowser browser;
    private Page options;

    @BeforeAll
    void install(@TempDir Path profile) {
        browser = new ExtensionBrowser(Path.of("../extension").toAbsolutePath().normalize(), profile);
        browser.context().route(SITE + "**", ExtensionIT::serve);
        options = browser.options();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void readsTheJobPostingOfAPageAndSavesItAsCorrected() {
        var owner = connect();
        var popup = browser.click(page("json-ld"));

        assertThat(popup.field("title")).isEqualTo("Soudeur TIG (H/F)");
        assertThat(popup.field("company")).isEqualTo("Chantiers du Ponant");
        assertThat(popup.field("place")).isEqualTo("29200 Brest");
        assertThat(popup.field("contract")).isEqualTo("CDI");
        assertThat(popup.field("salary")).contains("26").contains("31").contains("€");
        assertThat(popup.field("publishedOn")).isEqualTo("2026-03-02");
        assertThat(popup.field("expiresOn")).isEqualTo("2026-04-30");

        popup.type("company", "Chantiers du Ponant, Brest");
        popup.type("salary", "2 400 € brut par mois");
        popup.submit();
        popup.waitFor("!document.getElementById('saved').hidden");
        var id = idOf(popup);
        popup.close();

        var offer = owner.get("offers/" + id);
        assertThat(offer.text("/company")).isEqualTo("Chantiers du Ponant, Brest");
        assertThat(offer.json().at("/salary/annualMin").asDouble()).isEqualTo(28_800);
        assertThat(offer.text("/expiresAt")).isEqualTo("2026-04-30T21:59:59Z");
    }

    @Test
    void saysThatAnOfferIsAlreadySaved() {
        connect();
        var page = page("json-ld");
        var first = browser.click(page);
        assertThat(first.run("document.getElementById('known').hidden")).isEqualTo("true");
        first.submit();
        first.waitFor("!document.getElementById('saved').hidden");
        first.close();

        var again = browser.click(page);

        assertThat(again.run("document.getElementById('known').hidden")).isEqualTo("false");
        assertThat(again.run("document.getElementById('open').hidden")).isEqualTo("false");
        again.close();
    }

    @Test
    void readsMicrodataAndSendsNothingThatWasTyped() {
        connect();
        var sent = new StringBuilder();
        browser.context().onRequest(request -> sent.append(body(request)));

        var popup = browser.click(page("microdata"));

        assertThat(popup.field("title")).isEqualTo("Aide-soignant de nuit (H/F)");
        assertThat(popup.field("company")).isEqualTo("Résidence des Glycines");
        assertThat(popup.field("place")).as("stated where nobody sees it").isEqualTo("37000 Tours");
        assertThat(popup.field("contract")).isEqualTo("CDD");
        assertThat(sent.toString()).doesNotContain("secret-tapé", "brouillon-privé");
        popup.close();
    }

    @Test
    void readsThePageOfASiteThatDescribesNothing() {
        connect();
        var popup = browser.click(page("text"));

        assertThat(popup.field("title")).isEqualTo("Cuisinier de collectivité (H/F)");
        assertThat(popup.field("company")).isEqualTo("Cuisine du Clain");
        assertThat(popup.field("place")).contains("Poitiers");
        assertThat(popup.field("salary")).isEqualTo("1 950 € brut par mois");
        assertThat(popup.text()).doesNotContain("Fantôme");
        popup.close();
    }

    @Test
    void nothingOfAHostilePageRunsOrBecomesMarkup() {
        connect();
        var page = page("hostile");
        var popup = browser.click(page);

        assertThat(popup.field("title")).contains("Comptable").doesNotContain("Faux");
        assertThat(popup.field("company")).contains("Cabinet Aubrac");
        assertThat(popup.field("place")).contains("Rodez");
        assertThat(popup.run("document.querySelectorAll('main img, main svg, main iframe, main script').length"))
                .isEqualTo("0");
        assertThat(popup.run("typeof window.ran")).isEqualTo("undefined");
        assertThat(page.evaluate("window.ran")).isEqualTo(0);
        popup.close();
    }

    @Test
    void saysThatAPageHoldsNoOffer() {
        connect();
        var popup = browser.click(page("nothing"));

        assertThat(popup.run("document.getElementById('problem').hidden")).isEqualTo("false");
        assertThat(popup.run("document.getElementById('problem-text').textContent"))
                .isNotEmpty();
        popup.close();
    }

    @Test
    void saysThatATokenWasRevoked() {
        var owner = connect();
        owner.delete("me/tokens/" + owner.get("me/tokens").text("/0/id"));

        var popup = browser.click(page("json-ld"));

        assertThat(popup.run("document.getElementById('problem-settings').hidden"))
                .isEqualTo("false");
        assertThat(popup.run("document.getElementById('retry').hidden")).isEqualTo("true");
        popup.close();
    }

    @Test
    void saysThatTheServerDoesNotAnswerAndLetsOneTryAgain() {
        connect();
        settings("http://localhost:9", "jmt_" + UUID.randomUUID());
        assertThat(options.locator(".result.bad").isVisible()).isTrue();

        var popup = browser.click(page("json-ld"));
        assertThat(popup.run("document.getElementById('retry').hidden")).isEqualTo("false");
        popup.close();

        connect();
        var later = browser.click(page("json-ld"));
        assertThat(later.field("title")).isEqualTo("Soudeur TIG (H/F)");
        later.close();
    }

    @Test
    void sendsATokenInClearTextToThisMachineOnly() {
        settings("http://jobmatch.example.org", "jmt_x");

        assertThat(options.locator("[name=server]").getAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    /// Connect the extension with a token of somebody new.
    private ApiClient connect() {
        var owner = clients.candidate();
        settings("http://localhost:" + port, clients.personalToken(owner, "offers:import"));
        options.locator(".result.good").waitFor();
        return owner;
    }

    private void settings(String server, String token) {
        options.bringToFront();
        options.locator("[name=server]").fill(server);
        options.locator("[name=token]").fill(token);
        options.locator("button[type=submit]").click();
        options.locator(".result.good, .result.bad").waitFor();
    }

    private Page page(String kind) {
        var page = browser.context().newPage();
        page.navigate(SITE + kind + "-" + UUID.randomUUID());
        return page;
    }

    private static String idOf(Popup popup) {
        return popup.run("document.getElementById('open-saved').dataset.offer");
    }

    private static String body(Request request) {
        var body = request.postData();
        return body == null ? "" : body;
    }

    private static void serve(Route route) {
        var name = route.request().url().substring(SITE.length()).replaceAll("-[0-9a-f-]{36}$", "");
        var page = new ClassPathResource("extension/" + name + ".html");
        try {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(page.exists() ? page.getContentAsString(StandardCharsets.UTF_8) : "<p>Bonjour</p>"));
        } catch (IOException broken) {
            route.abort();
        }
    }
}
