package fr.jobmatch.ingestion.offers.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceBusy;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.http.SourceFailure.Kind;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.ImportRuns;
import fr.jobmatch.ingestion.offers.store.LiveRuns;
import fr.jobmatch.ingestion.offers.store.OfferStore;
import fr.jobmatch.ingestion.offers.store.RunKind;
import fr.jobmatch.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SourceRunsIT {

    private final FakeLiveSource live = new FakeLiveSource();
    private OfferStore store;
    private SourceRuns runs;
    private SourceStates states;

    @BeforeEach
    void open() {
        var database = TestDatabase.shared();
        assumeTrue(database.isPresent(), "no test database: run ./jobmatch test");
        store = new OfferStore(database.get());
        runs = store.get(SourceRuns.class);
        states = store.get(SourceStates.class);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void walksAWatchAndLogsWhatItFound() {
        watch();

        runAll();

        assertThat(last()).satisfies(run -> {
            assertThat(run.kind()).isEqualTo(RunKind.WALK);
            assertThat(run.watch()).startsWith("Lyon · N1103");
            assertThat(run.found()).isEqualTo(12);
            assertThat(run.created()).isEqualTo(12);
            assertThat(run.pages()).isEqualTo(3);
            assertThat(run.finishedAt()).isNotNull();
            assertThat(run.failure()).isNull();
        });
        assertThat(active()).isEqualTo(12);
        assertThat(runs.step(live)).as("due again tomorrow, not now").isFalse();
    }

    @Test
    void goesOnAfterAFailureWhereItStood() {
        watch();
        live.before = what -> {
            if ("1".equals(what) && live.questions.size() == 1) {
                live.before = any -> {};
                throw new SourceFailure(Kind.UNREACHABLE, "cable cut");
            }
        };

        runAll();
        assertThat(last().finishedAt()).isNull();
        assertThat(last().failure()).isEqualTo("UNREACHABLE");
        assertThat(states.of(live.source()).failures()).isOne();

        states.tryAgain(live.source());
        runAll();
        assertThat(live.questions).containsExactly("null", "1", "2");
        assertThat(last().found()).isEqualTo(12);
        assertThat(states.of(live.source()).failures()).isZero();
    }

    @Test
    void countsAPageOnceWhenTwoReplicasFetchIt() {
        watch();
        live.before = what -> {
            live.before = any -> {};
            runs.step(live);
        };

        runs.step(live);
        runAll();

        assertThat(last().found()).isEqualTo(12);
        assertThat(store.get(ImportRuns.class).count(live.source())).isOne();
    }

    @Test
    void countsAnOfferOnceThatComesOnTwoPages() {
        watch();
        live.overlap = 1;

        runAll();

        assertThat(last().created()).isEqualTo(10);
        assertThat(last().repeated()).isEqualTo(2);
        states.request(live.source());
        runAll();
        assertThat(last().byHand()).isTrue();
        assertThat(last().unchanged()).isEqualTo(10);
        assertThat(last().repeated()).isEqualTo(2);
    }

    @Test
    void withdrawsWhatTheSourceNoLongerHasAndForgetsWhatMayNotBeKept() {
        watch();
        runAll();
        live.gone.addAll(List.of("o003", "o007"));
        live.retention = Duration.ZERO;
        age();

        runAll();

        assertThat(last()).satisfies(run -> {
            assertThat(run.kind()).isEqualTo(RunKind.CHECK);
            assertThat(run.withdrawn()).isEqualTo(2);
            assertThat(run.unchanged()).isEqualTo(10);
        });
        assertThat(active()).isEqualTo(10);
        jdbc().update("update offer_source set tidied_at = null");
        runs.step(live);
        assertThat(offer("o003").title()).isEqualTo("Soudeur 3");
        assertThat(offer("o003").company()).isNull();
        assertThat(offer("o003").description()).isEmpty();
        assertThat(offer("o004").company()).isEqualTo("Atelier 4");
    }

    @Test
    void leavesASourceAloneForLongerWithEachFailure() {
        watch();
        live.before = what -> {
            throw new SourceFailure(Kind.SERVER_ERROR, "500");
        };

        var pauses = List.of(pauseAfterStep(), pauseAfterStep(), pauseAfterStep());

        assertThat(pauses.get(0)).isCloseTo(5L, within(2L));
        assertThat(pauses.get(1)).isCloseTo(10L, within(2L));
        assertThat(pauses.get(2)).isCloseTo(20L, within(2L));
        assertThat(live.questions).isEmpty();
        assertThat(runs.step(live)).as("not asked while it is left alone").isFalse();
    }

    @Test
    void waitsAsLongAsItWasAskedToAndCountsNoFailure() {
        watch();
        live.before = what -> {
            throw new SourceBusy(Duration.ofMinutes(7));
        };

        assertThat(pauseAfterStep()).isCloseTo(420L, within(5L));
        assertThat(states.of(live.source()).failures()).isZero();
        assertThat(last().finishedAt()).isNull();
    }

    @Test
    void givesUpWhatCanNotSucceedAndReplaysItFromWhereItStood() {
        watch();
        live.before = what -> {
            if ("2".equals(what)) {
                throw new SourceFailure(Kind.REFUSED, "401");
            }
        };
        runAll();
        var failed = last();
        assertThat(failed.finishedAt()).isNotNull();
        assertThat(failed.failure()).isEqualTo("REFUSED");

        live.before = what -> {};
        assertThat(store.get(LiveRuns.class).reopen(failed.id())).isTrue();
        states.tryAgain(live.source());
        runAll();

        assertThat(last().id()).isEqualTo(failed.id());
        assertThat(last().failure()).isNull();
        assertThat(live.questions).containsExactly("null", "1", "2");
        assertThat(store.get(LiveRuns.class).reopen(failed.id()))
                .as("it went well")
                .isFalse();
    }

    @Test
    void asksNothingWhilePaused() {
        watch();
        states.pause(live.source(), true);
        runAll();
        assertThat(live.questions).isEmpty();

        states.pause(live.source(), false);
        runAll();
        assertThat(live.questions).hasSize(3);
    }

    @Test
    void takesWhatAnExportLacksAsWithdrawn() {
        live.export = FakeLiveSource.offers(0, 10);
        runAll();
        assertThat(last().kind()).isEqualTo(RunKind.EXPORT);
        assertThat(active()).isEqualTo(10);

        live.export = FakeLiveSource.offers(2, 11);
        states.request(live.source());
        runAll();

        assertThat(last().withdrawn()).isEqualTo(2);
        assertThat(active()).isEqualTo(9);
    }

    @Test
    void withdrawsNothingForAnExportThatBrokeOff() {
        live.export = FakeLiveSource.offers(0, 10);
        runAll();

        live.export = FakeLiveSource.offers(0, 8) + "\n{\"externalId\":\"o0";
        states.request(live.source());
        runAll();
        assertThat(last().warnings()).containsExactly("incomplete");
        assertThat(active()).isEqualTo(10);

        live.export = FakeLiveSource.offers(0, 2);
        states.request(live.source());
        runAll();
        assertThat(active()).as("more than half is missing").isEqualTo(10);
    }

    private void watch() {
        store.get(Watches.class).add("Lyon", 30, "N1103", "");
    }

    private void runAll() {
        for (int steps = 0; steps < 50 && runs.step(live); steps++) {
            assertThat(steps).isLessThan(49);
        }
    }

    /// Let two days pass.
    private void age() {
        jdbc().update("update offer set last_seen_at = last_seen_at - interval '2 days'");
        jdbc().update("update offer_import set started_at = started_at - interval '1 hour'");
    }

    private long pauseAfterStep() {
        states.tryAgain(live.source());
        runs.step(live);
        var until = Objects.requireNonNull(states.of(live.source()).closedUntil());
        return Instant.now().until(until, ChronoUnit.SECONDS);
    }

    private ImportRun last() {
        return store.get(ImportRuns.class).latest(1).getFirst();
    }

    private int active() {
        Integer count = jdbc().queryForObject("select count(*) from offer where state = 'ACTIVE'", Integer.class);
        return count == null ? 0 : count;
    }

    private Offer offer(String externalId) {
        return store.get(OfferCatalogue.class)
                .byIds(List.of(OfferIds.of(OfferSource.CANONICAL, externalId)))
                .getFirst();
    }

    private JdbcTemplate jdbc() {
        return store.get(JdbcTemplate.class);
    }
}
