package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import fr.jobmatch.domain.document.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the empty page to two downloaded documents.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    private static final Pattern SCORE = Pattern.compile("Score (\\d+) sur 100");

    @AutoClose
    private final Chromium chromium = new Chromium();

    @Autowired
    private DocumentReader reader;

    private final Candidate candidate;

    JourneyIT(@LocalServerPort int port) {
        candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
    }

    @Test
    void leadsFromACvToAnApprovedCvAndLetter() throws IOException {
        candidate.opensAnAccount();
        candidate.dropsTheSampleCv();
        seesTheProfile();
        candidate.opensTheBestOffer();
        seesOffersBestFirstWithReasons();
        candidate.orders("Adapter mon CV", "Relire le CV");
        candidate.orders("Écrire la lettre", "Relire la lettre");

        approves("CV adapté");
        approves("Lettre de motivation");

        candidate.button("Se déconnecter").click();
        candidate.page().waitForURL("**/login");
    }

    private void seesTheProfile() {
        var page = candidate.page();
        assertThat(field("Nom")).isEqualTo(Candidate.NAME);
        assertThat(field("Titre du CV")).isEqualTo("Technicien de maintenance industrielle");
        candidate.sees(page.getByAltText("Page 1 de votre CV"));
    }

    private String field(String label) {
        return candidate
                .page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private void seesOffersBestFirstWithReasons() {
        var page = candidate.page();
        assertThat(scores()).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.reverseOrder());
        candidate.sees(page.locator(".offer-card .reason-line").first());
        candidate.sees(page.locator(".offer-detail").getByText("Pourquoi cette offre"));
    }

    private List<Integer> scores() {
        var scores = new ArrayList<Integer>();
        for (var badge : candidate.page().locator(".offer-card .score-badge").all()) {
            var matcher = SCORE.matcher(badge.getAttribute("aria-label"));
            assertThat(matcher.find()).isTrue();
            scores.add(Integer.valueOf(matcher.group(1)));
        }
        return scores;
    }

    private void approves(String kind) throws IOException {
        candidate.goesTo("Documents");
        candidate.link(kind).click();
        candidate.acceptsEverything();
        var docx = candidate.approvesAndDownloads();

        assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(reader.read(docx).text()).contains(Candidate.NAME);
    }
}
