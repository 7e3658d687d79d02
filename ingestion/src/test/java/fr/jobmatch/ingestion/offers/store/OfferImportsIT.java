package fr.jobmatch.ingestion.offers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class OfferImportsIT {

    private static final String MASON = """
            {"id":"181AAAA","intitule":"Maçon (H/F)","description":"Permis B exigé.","typeContrat":"CDI",\
            "salaire":{"libelle":"Mensuel de 2000.0 Euros sur 12.0 mois"}}""";
    private static final String NURSE = """
            {"id":"181BBBB","intitule":"Infirmier / Infirmière (H/F)","description":"Service de nuit.","typeContrat":"CDD"}""";

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
    void reportsWhatEachLineBecame() {
        var report = importLines(MASON, "", "{broken", NURSE, "[1]", "{\"intitule\":\"sans id\"}");

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.found()).isEqualTo(5);
        assertThat(report.rejected())
                .extracting(ImportReport.RejectedLine::line, ImportReport.RejectedLine::reason)
                .containsExactly(tuple(3, "no valid JSON"), tuple(5, "no JSON object"), tuple(6, "no id"));
        assertThat(store.get(ImportRuns.class).latest(1)).singleElement().satisfies(run -> {
            assertThat(run.finishedAt()).isNotNull();
            assertThat(run.rejected()).hasSize(3);
        });
    }

    @Test
    void keepsTheFirstThousandOfAnyNumberOfBrokenLines() {
        var lines =
                Stream.concat(Stream.of(MASON), Stream.generate(() -> "{broken").limit(3000));

        var report = importLines(lines.toArray(String[]::new));

        assertThat(report.refused()).isEqualTo(3000);
        assertThat(report.rejected()).hasSize(1000);
        assertThat(report.found()).isEqualTo(3001);
    }

    @Test
    void leavesUnchangedPayloadsAloneWhateverTheOrderOfTheirProperties() {
        importLines(MASON, NURSE);
        var reordered = """
                {"intitule":"Infirmier / Infirmière (H/F)", "id":"181BBBB","typeContrat":"CDD","description":"Service de nuit."}""";

        var again = importLines(MASON, reordered);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.created() + again.updated()).isZero();
        assertThat(store.published().imported).hasSize(1);
    }

    @Test
    void updatesWhatChangedAndSaysWhichOffers() {
        importLines(MASON, NURSE);

        var second = importLines(MASON.replace("Permis B exigé", "Permis C exigé"), NURSE);

        assertThat(second.updated()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        var mason = active().stream()
                .filter(offer -> offer.externalId().equals("181AAAA"))
                .findFirst()
                .orElseThrow();
        assertThat(mason.licences()).extracting(licence -> licence.code()).containsExactly("PERMIS_C");
        assertThat(store.published().imported.getLast().offers()).containsExactly(mason.id());
    }

    @Test
    void keepsTheLaterOfTwoPayloadsWithOneId() {
        var report = importLines(MASON, MASON.replace("Maçon", "Chef maçon"));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(active()).singleElement().extracting(Offer::title).isEqualTo("Chef maçon (H/F)");
    }

    @Test
    void keepsTheLaterOfTwoPayloadsWithOneIdHoweverFarApart() {
        var between = IntStream.range(0, 2 * OfferImports.CHUNK)
                .mapToObj(number -> MASON.replace("181AAAA", "A" + number))
                .toList();
        var lines = new ArrayList<>(List.of(MASON));
        lines.addAll(between);
        lines.add(MASON.replace("Maçon", "Chef maçon"));
        lines.add(MASON.replace("181AAAA", "A7"));

        var report = importLines(lines.toArray(String[]::new));

        assertThat(report.created()).isEqualTo(between.size() + 1);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(active()).extracting(Offer::title).containsOnlyOnce("Chef maçon (H/F)");
    }

    @Test
    void keepsTheChunksBeforeOneThatFails() {
        var lines = IntStream.range(0, 3 * OfferImports.CHUNK)
                .mapToObj(number -> MASON.replace("181AAAA", "A" + number))
                .toArray(String[]::new);
        store.get(JdbcTemplate.class)
                .execute("alter table offer add constraint full_disk check (external_id <> 'A1200')");
        try {
            assertThatException().isThrownBy(() -> importLines(lines));

            assertThat(active()).hasSize(2 * OfferImports.CHUNK);
        } finally {
            store.get(JdbcTemplate.class).execute("alter table offer drop constraint full_disk");
        }
        assertThat(importLines(lines).created()).isEqualTo(OfferImports.CHUNK);
        assertThat(active()).hasSize(3 * OfferImports.CHUNK);
    }

    @Test
    void givesOffersBackAsTheyWereRead() {
        importLines(MASON);

        var offer = active().getFirst();

        assertThat(offer.salary()).isNotNull();
        assertThat(offer.salary().annualMin()).isEqualTo(24_000);
        assertThat(offer.lastSeenAt()).isNotNull();
        assertThat(store.get(OfferCatalogue.class).byIds(List.of(offer.id()))).containsExactly(offer);
    }

    @Test
    void closesWithdrawnOffersUntilTheyAreSeenAgain() {
        importLines(MASON, NURSE);
        var withdrawals = store.get(OfferWithdrawals.class);

        assertThat(withdrawals.withdraw(OfferSource.FRANCE_TRAVAIL, List.of("181AAAA")))
                .isEqualTo(1);
        assertThat(withdrawals.withdraw(OfferSource.FRANCE_TRAVAIL, List.of("181AAAA")))
                .isZero();
        assertThat(active()).extracting(Offer::externalId).containsExactly("181BBBB");
        assertThat(store.published().withdrawn).hasSize(1);

        importLines(MASON);
        assertThat(active()).hasSize(2);
    }

    @Test
    void expiresWhatNoImportHasSeenForLong() {
        importLines(MASON, NURSE);
        var later = Instant.now().plus(Duration.ofDays(3));

        int closed = store.get(OfferWithdrawals.class)
                .expire(OfferSource.FRANCE_TRAVAIL, later, later.minus(Duration.ofDays(2)));

        assertThat(closed).isEqualTo(2);
        assertThat(active()).isEmpty();
    }

    @Test
    void derivesOffersAgainFromTheirPayloads() {
        importLines(MASON, NURSE);
        var before = active();
        store.get(JdbcTemplate.class)
                .update("update offer set canonical = '{\"title\":\"?\"}' where external_id = '181AAAA'");
        store.get(Renormalisations.class).request(OfferSource.FRANCE_TRAVAIL, RenormalisationReport.Reason.BY_HAND);
        store.published().imported.clear();

        readAgain();

        assertThat(store.get(Renormalisations.class).report(OfferSource.FRANCE_TRAVAIL))
                .hasValueSatisfying(report -> {
                    assertThat(report.finishedAt()).isNotNull();
                    assertThat(report.derived()).isEqualTo(2);
                    assertThat(report.changed()).isEqualTo(1);
                    assertThat(report.fields()).containsEntry("title", 1);
                });
        assertThat(active()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(store.published().imported)
                .as("only what changed")
                .singleElement()
                .satisfies(event -> assertThat(event.offers()).hasSize(1));
    }

    @Test
    void goesOnWithReadingAgainAfterAKill() {
        importLines(IntStream.range(0, 1200)
                .mapToObj(number -> MASON.replace("181AAAA", "18%05d".formatted(number)))
                .toArray(String[]::new));
        store.get(Renormalisations.class).request(OfferSource.FRANCE_TRAVAIL, RenormalisationReport.Reason.BY_HAND);
        store.get(RenormalisationSteps.class).step();

        try (var restarted = new OfferStore(TestDatabase.shared().orElseThrow())) {
            assertThat(restarted.get(Renormalisations.class).reports())
                    .extracting(RenormalisationReport::derived)
                    .containsExactly(500);
            while (restarted.get(RenormalisationSteps.class).step()) {
                assertThat(restarted.get(Renormalisations.class).reports()).hasSize(1);
            }
            assertThat(restarted.get(Renormalisations.class).reports())
                    .extracting(RenormalisationReport::derived)
                    .containsExactly(1200);
        }
    }

    @Test
    void readsAllAgainOnceWhenOtherTaxonomiesAreKnown() {
        var renormalisations = store.get(Renormalisations.class);
        assertThat(renormalisations.requestAfter("a")).isFalse();
        importLines(MASON);

        assertThat(renormalisations.requestAfter("a")).isFalse();
        assertThat(renormalisations.requestAfter("b")).isTrue();

        assertThat(renormalisations.reports())
                .extracting(RenormalisationReport::reason)
                .containsExactly(RenormalisationReport.Reason.TAXONOMY);
        readAgain();
        assertThat(renormalisations.requestAfter("b")).isFalse();
    }

    private void readAgain() {
        while (store.get(RenormalisationSteps.class).step()) {
            assertThat(store.get(Renormalisations.class).reports()).isNotEmpty();
        }
    }

    private ImportReport importLines(String... lines) {
        return store.get(OfferImports.class).importAll(OfferSource.FRANCE_TRAVAIL, OfferStore.stream(lines));
    }

    private List<Offer> active() {
        var offers = new ArrayList<Offer>();
        store.get(OfferCatalogue.class).forEachActive(offers::add);
        return offers;
    }
}
