package fr.jobmatch.ingestion.offers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.store.OfferImports;
import fr.jobmatch.ingestion.offers.store.OfferRetention;
import fr.jobmatch.ingestion.offers.store.OfferStore;
import fr.jobmatch.ingestion.offers.store.OfferWithdrawals;
import fr.jobmatch.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferSignalsIT {

    private static final String TEXT =
            "Vous assemblez des pièces de chaudronnerie à partir de plans, vous contrôlez les"
                    + " soudures et vous tenez votre poste propre. Une première expérience en atelier est demandée ; le permis B"
                    + " est utile pour rejoindre le site, qui n’est pas desservi par les transports en commun.";

    /// Longer than the letters that keys are made of.
    private static final String BEGINNING =
            "Au bord du lac, notre maison de famille accueille depuis trois générations des voyageurs de toute l’Europe "
                    + "dans quarante chambres, un jardin, une plage et deux restaurants. Nous formons nos équipes, logeons "
                    + "nos saisonniers et tenons à des horaires qui laissent du temps à chacun. Pour la saison qui vient, "
                    + "nous agrandissons notre équipe et cherchons des personnes souriantes et fiables. ";

    private static final String BAR =
            "Au bar de la plage, vous préparez cafés, glaces et cocktails, vous tenez la caisse et rangez les "
                    + "transats le soir. Vous parlez anglais et allemand avec les baigneurs, et vous savez nager. "
                    + "Le bar ouvre à dix heures et ferme au coucher du soleil, il n’y a pas de service de nuit.";

    private static final String BANQUET =
            "En salle de banquet, vous dressez les tables de mariages et de séminaires, servez au plateau et à "
                    + "l’assiette sous la direction du maître d’hôtel, et débarrassez jusqu’à minuit. Vous connaissez les "
                    + "accords des vins de la région. Les services ont lieu du vendredi au dimanche, repos en semaine.";

    private OfferStore store;

    @BeforeEach
    void open() {
        var database = TestDatabase.shared();
        assumeTrue(database.isPresent(), "no test database: run ./jobmatch test");
        store = new OfferStore(database.get());
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void anOfferHandedOnByAnotherSourceIsTheSameJob() {
        franceTravail(offer("190ABCD", "Chaudronnier (H/F)", "Atelier du Rhône", "Lyon", TEXT));
        handedOn("lba1", "190ABCD");

        assertThat(of(OfferSource.FRANCE_TRAVAIL, "190ABCD").origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.source()).isEqualTo(OfferSource.LA_BONNE_ALTERNANCE));
        assertThat(of(OfferSource.LA_BONNE_ALTERNANCE, "lba1").origins()).hasSize(1);
    }

    @Test
    void theOrderInWhichOffersComeMakesNoDifference() {
        handedOn("lba1", "190ABCD");
        franceTravail(offer("190REPO", "Chaudronnier / Chaudronnière", "Atelier du Rhône", "Lyon", TEXT));
        assertThat(of(OfferSource.LA_BONNE_ALTERNANCE, "lba1").origins()).isEmpty();

        franceTravail(offer("190ABCD", "Chaudronnier (H/F)", "Atelier du Rhône", "Lyon", TEXT));

        assertThat(of(OfferSource.LA_BONNE_ALTERNANCE, "lba1").origins()).hasSize(2);
        assertThat(of(OfferSource.FRANCE_TRAVAIL, "190REPO").origins()).hasSize(2);
    }

    @Test
    void theSameTextUnderAnotherNameIsShownAsSuch() {
        franceTravail(
                offer("1", "Chaudronnier (H/F)", "Agence Une", "Lyon", TEXT),
                offer("2", "Chaudronnier (H/F)", "Agence Deux", "Lyon", TEXT),
                offer("3", "Chaudronnier (H/F)", "Agence Trois", "Brest", TEXT));

        var signals = of(OfferSource.FRANCE_TRAVAIL, "1");

        assertThat(signals.origins()).isEmpty();
        assertThat(signals.otherNames())
                .extracting(OfferSignals.Origin::company)
                .containsExactly("Agence Deux");
    }

    @Test
    void aRepostIsKnownAfterTheTextOfTheFirstWasForgotten() {
        franceTravail(offer("1", "Chaudronnier (H/F)", "Atelier du Rhône", "Lyon", TEXT));
        store.get(OfferWithdrawals.class).withdraw(OfferSource.FRANCE_TRAVAIL, List.of("1"));
        store.get(OfferRetention.class)
                .forget(OfferSource.FRANCE_TRAVAIL, Instant.now().plusSeconds(60));

        franceTravail(offer("2", "Chaudronnier H/F", "ATELIER DU RHÔNE", "Lyon", TEXT));

        assertThat(of(OfferSource.FRANCE_TRAVAIL, "2").closedBefore()).isNotNull();
        assertThat(of(OfferSource.FRANCE_TRAVAIL, "2").origins())
                .as("it is closed")
                .isEmpty();
    }

    @Test
    void aCommonBeginningMakesNoCommonJob() {
        franceTravail(
                offer("1", "Serveur (H/F)", "Hôtel du Lac", "Lyon", BEGINNING + BAR),
                offer("2", "Serveur (H/F)", "Hôtel du Lac", "Lyon", BEGINNING + BANQUET),
                offer("3", "Serveur H/F", "Hôtel du Lac", "Lyon", BEGINNING + BANQUET + " Prime de fin de saison."),
                offer("4", "Serveur confirmé (H/F)", "Hôtel du Lac", "Lyon", BEGINNING + BANQUET));

        assertThat(of(OfferSource.FRANCE_TRAVAIL, "1").origins()).isEmpty();
        assertThat(of(OfferSource.FRANCE_TRAVAIL, "2").origins())
                .as("a reworded end is the same job, another level is not")
                .hasSize(1);
    }

    @Test
    void shortTextsAndCareerSitesProveNothing() {
        franceTravail(
                offer("1", "Vendeur (H/F)", "Enseigne", "Lyon", "CDI, 35 heures."),
                offer("2", "Vendeur (H/F)", "Enseigne", "Lyon", "CDI, 35 heures."));

        assertThat(of(OfferSource.FRANCE_TRAVAIL, "1").origins()).isEmpty();
        assertThat(OfferAddress.of("https://carrieres.example.org/offres")).isEmpty();
        assertThat(OfferAddress.of("https://www.example.org/jobs/123456?utm_source=x&lang=fr"))
                .isEqualTo(OfferAddress.of("http://example.org/jobs/123456/?lang=fr&at_medium=mail"));
        assertThat(OfferAddress.of("javascript:alert(1)")).isEmpty();
    }

    private OfferSignals of(OfferSource source, String externalId) {
        return store.get(Signals.class).of(OfferIds.of(source, externalId));
    }

    private void franceTravail(String... lines) {
        store.get(OfferImports.class).importAll(OfferSource.FRANCE_TRAVAIL, OfferStore.stream(lines));
    }

    private void handedOn(String id, String partnerId) {
        var line = """
                {"identifier":{"id":"%s","partner_label":"France Travail","partner_job_id":"%s"},\
                "workplace":{"name":"Autre nom","location":{"address":"69003 LYON"}},\
                "offer":{"title":"Apprenti chaudronnier","description":"Texte court."}}""".formatted(id, partnerId);
        store.get(OfferImports.class).importAll(OfferSource.LA_BONNE_ALTERNANCE, OfferStore.stream(line));
    }

    private static String offer(String id, String title, String company, String town, String text) {
        return """
                {"id":"%s","intitule":"%s","description":"%s","entreprise":{"nom":"%s"},\
                "lieuTravail":{"libelle":"%s"}}""".formatted(id, title, text, company, town.equals("Lyon") ? "69 - LYON" : "29 - BREST");
    }
}
