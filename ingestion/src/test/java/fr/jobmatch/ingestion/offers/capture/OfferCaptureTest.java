package fr.jobmatch.ingestion.offers.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferCaptureTest {

    private static final Path PAGES = Path.of(
                    Optional.ofNullable(System.getenv("JOBMATCH_SHARED")).orElse("../../shared"))
            .resolve("data/offers/web-pages");
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String POSTING =
            "\"@type\":\"JobPosting\",\"title\":\"Boucher (H/F)\",\"description\":\"Découpe\","
                    + "\"hiringOrganization\":{\"name\":\"Maison Auriol\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{" + POSTING + "}</script>",
                "<script type='application/ld&#x2B;json'>{" + POSTING + "}</script>",
                "<script type='application/ld+json; charset=utf-8'>[{\"@type\":\"WebPage\"},{" + POSTING
                        + "}]</script>",
                "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{" + POSTING
                        + "}]}</script>",
                "<script type='application/ld+json'>{" + POSTING + ",}</script>",
                "<script type='application/ld+json'>{" + POSTING + ",\"industry\":\"ligne une\nligne deux\"}</script>",
                "<script type='application/ld+json'>{broken</script><script type='application/ld+json'>{" + POSTING
                        + "}</script>",
                "<div itemscope itemtype='https://schema.org/JobPosting'><h1 itemprop=title>Boucher (H/F)</h1>"
                        + "<p itemprop=description>Découpe</p><div itemprop=hiringOrganization itemscope"
                        + " itemtype='https://schema.org/Organization'><b itemprop=name>Maison Auriol</b></div></div>",
                "<div vocab='https://schema.org/' typeof=JobPosting><h1 property=title>Boucher (H/F)</h1>"
                        + "<p property=description>Découpe</p><div property=hiringOrganization typeof=Organization>"
                        + "<b property=name>Maison Auriol</b></div></div>"
            })
    void readsStructuredDataHoweverItIsWritten(String html) {
        var offer = offer(OfferCapture.page("<html><body>" + html + "</body></html>", null));

        assertThat(offer.title()).isEqualTo("Boucher (H/F)");
        assertThat(offer.company()).isEqualTo("Maison Auriol");
        assertThat(offer.description()).isEqualTo("Découpe");
    }

    @Test
    void takesAPageOfResultsForNoSingleOffer() {
        var html = "<script type='application/ld+json'>[{" + POSTING + "},{" + POSTING.replace("Boucher", "Traiteur")
                + "}]</script>";

        assertThat(OfferCapture.page(html, null))
                .isEqualTo(new Capture.Several(List.of("Boucher (H/F)", "Traiteur (H/F)")));
    }

    @Test
    void neverKeepsScriptsOrAddressesThatRunThem() {
        var html =
                "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"<img src=x onerror=alert(1)>Chef\","
                        + "\"description\":\"<p>Bonjour</p><script>alert(2)<\\/script>\",\"url\":\"javascript:alert(3)\"}</script>";

        var offer = offer(OfferCapture.page(html, null));

        assertThat(offer.title() + offer.description()).doesNotContain("<", "alert(2)");
        assertThat(offer.url()).isNull();
        assertThat(offer.applyUrl()).isNull();
    }

    @Test
    void doesNotTakeAnAmericanPostcodeForAFrenchOne() {
        var html = "<script type='application/ld+json'>{"
                + POSTING.replace("Découpe", "Vous rejoignez une équipe dans la découpe et la vente pour nos clients.")
                + ",\"jobLocation\":{\"address\":{\"postalCode\":\"75013\",\"addressLocality\":\"Allen\",\"addressCountry\":\"US\"}}}</script>";

        var offer = offer(OfferCapture.page(html, null));

        assertThat(offer.places().getFirst().departement()).isNull();
        assertThat(Doubt.of(offer, NOW)).contains(Doubt.PLACE);
    }

    @Test
    void readsAPastedTextByItsLabels() {
        var offer = offer(OfferCapture.text("""
                Offre d'emploi : Plombier chauffagiste (H/F)
                Entreprise : Thermique du Forez
                Lieu : 42000 Saint-Étienne
                Type de contrat : CDI
                Salaire : 2 200 à 2 500 € brut par mois

                Vous assurez la pose et le dépannage de chaudières. Permis B exigé.
                """, "https://www.example.org/42"));

        assertThat(offer.title()).isEqualTo("Plombier chauffagiste (H/F)");
        assertThat(offer.company()).isEqualTo("Thermique du Forez");
        assertThat(offer.places().getFirst().insee()).isEqualTo("42218");
        assertThat(offer.contract().type()).isEqualTo(ContractType.CDI);
        assertThat(Objects.requireNonNull(offer.salary()).annualMin()).isEqualTo(26_400);
        assertThat(offer.licences()).extracting(licence -> licence.code()).containsExactly("PERMIS_B");
        assertThat(offer.url()).isEqualTo("https://www.example.org/42");
    }

    @Test
    void findsTheTitleOfATextWithoutLabels() {
        var offer = offer(OfferCapture.text("""
                Publiée il y a 3 jours
                Aide-soignant de nuit H/F
                Résidence Les Tilleuls
                69003 Lyon
                CDD de 6 mois, temps partiel
                Nous recherchons un aide-soignant diplômé.
                """, null));

        assertThat(offer.title()).isEqualTo("Aide-soignant de nuit H/F");
        assertThat(offer.places().getFirst().city()).isEqualTo("Lyon");
        assertThat(offer.contract().type()).isEqualTo(ContractType.CDD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soudeur TIG (H/F)~Ateliers Brestois – Brest (29)~CDI, 35 h, 24 000 à 28 000 € brut par an | Ateliers Brestois | Brest (29) | 24 000 à 28 000 € brut par an
            Cariste H/F~Transports Le Goff~29 - Quimper~CDD - 24 000 - 26 000 € par an, 13e mois      | Transports Le Goff | 29 - Quimper | 24 000 - 26 000 € par an, 13e mois
            Cariste H/F~Publiée il y a 3 jours~Vous conduisez des chariots à Quimper.~CDI             | | Quimper |
            """)
    void tellsCompanyPlaceAndSalaryApart(String text, @Nullable String company, String place, @Nullable String salary) {
        var pasted = new PastedText(text.replace('~', '\n'));

        assertThat(pasted.company()).isEqualTo(company);
        assertThat(pasted.place()).isEqualTo(place);
        assertThat(pasted.salary()).isEqualTo(salary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<html></html>", "<p>Bienvenue</p>", "<script>alert(1)</script>"})
    void saysThatThereIsNoOffer(String html) {
        assertThat(OfferCapture.page(html, null)).isInstanceOf(Capture.Nothing.class);
    }

    @Test
    void survivesHostilePages() {
        var deep = "<div itemscope itemtype='http://schema.org/JobPosting'>".repeat(20_000);
        var nested = "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>";

        assertThat(OfferCapture.page(deep, null)).isNotNull();
        assertThat(OfferCapture.page(nested, null)).isInstanceOf(Capture.Nothing.class);
        assertThat(OfferCapture.page("x".repeat(OfferCapture.LARGEST + 1), null))
                .isEqualTo(new Capture.Nothing(Capture.Reason.TOO_LARGE));
    }

    @Test
    void correctsOnlyWhatWasCorrected() {
        var read = offer(OfferCapture.text("Vendeur H/F\nLieu : Nantes\nCDI\nSalaire : 1 900 € par mois", null));
        var corrections = new Corrections(
                "Vendeur en jardinerie", "Jardins du Cens", "44000 Nantes", ContractType.CDD, null, null, null);

        var offer = corrections.applied(read);

        assertThat(offer.title()).isEqualTo("Vendeur en jardinerie");
        assertThat(offer.company()).isEqualTo("Jardins du Cens");
        assertThat(offer.contract().type()).isEqualTo(ContractType.CDD);
        assertThat(offer.salary()).isNull();
        assertThat(offer.id()).isEqualTo(read.id());
        assertThat(Corrections.of(read).applied(read)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adzuna-de-job-2024-03.html.gz                 | STRUCTURED | Mitarbeiter im Personalwesen (m/w/div) in Münster |
            france-travail-microdata-invented-ad.html     | STRUCTURED | Secrétaire médicale (H/F)                         | 35
            hellowork-job-jsonld-only.html                | STRUCTURED | Stage Ressources Humaines H/F                     | 34
            labonnealternance-job-2025-06.html.gz         | STRUCTURED | Développeur - H/F                                 | 69
            linkedin-guest-job-no-structured-data.html    | LAYOUT     | Stage Level Designer H/F (Projet narratif non annoncé) | 33
            wttj-job-2024-03.html.gz                      | STRUCTURED | Directeur de Magasin école Itinérant (F/H)        |
            """)
    void readsRealPages(String file, Capture.Method method, String title, String departement) throws IOException {
        var captured = OfferCapture.page(page(file), null);

        assertThat(captured).isInstanceOf(Capture.Understood.class);
        assertThat(((Capture.Understood) captured).method()).isEqualTo(method);
        assertThat(offer(captured).title()).isEqualTo(title);
        assertThat(offer(captured).places().getFirst().departement()).isEqualTo(departement);
    }

    @Test
    void findsNoOfferOnARealPageOfResults() throws IOException {
        assertThat(OfferCapture.page(page("iquesta-results-listing-2025-06.html.gz"), null))
                .isEqualTo(new Capture.Nothing(Capture.Reason.NO_OFFER));
    }

    private static Offer offer(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Understood.class);
        return ((Capture.Understood) capture).offer();
    }

    private static String page(String name) throws IOException {
        var file = PAGES.resolve(name);
        assumeTrue(Files.exists(file), "needs the shared data: " + file);
        try (var in =
                name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
