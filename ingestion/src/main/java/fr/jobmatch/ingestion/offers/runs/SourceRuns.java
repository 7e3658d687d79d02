package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceBusy;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.Readiness;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.LiveRuns;
import fr.jobmatch.ingestion.offers.store.OfferRetention;
import fr.jobmatch.ingestion.offers.store.OfferWithdrawals;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Fetches what is due of a source, one page at a time, so that whoever calls can stop between two pages. All that a
/// run knows is in the database: it goes on after a kill, on any replica.
@Service
public class SourceRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SourceRuns.class);

    /// Failures in a row after which a run is given up, until it is replayed or due again.
    private static final int MOST_ATTEMPTS = 8;

    private static final Duration TIDYING = Duration.ofHours(1);

    private final SourceStates states;
    private final LiveRuns runs;
    private final Watches watches;
    private final DueRuns due;
    private final RunSteps steps;
    private final OfferWithdrawals withdrawals;
    private final OfferRetention retention;
    private final Clock clock = Clock.systemUTC();

    SourceRuns(
            SourceStates states,
            LiveRuns runs,
            Watches watches,
            DueRuns due,
            RunSteps steps,
            OfferWithdrawals withdrawals,
            OfferRetention retention) {
        this.states = states;
        this.runs = runs;
        this.watches = watches;
        this.due = due;
        this.steps = steps;
        this.withdrawals = withdrawals;
        this.retention = retention;
    }

    /// Take the next step of a source.
    /// @return whether there may be another one at once
    public boolean step(LiveSource live) {
        var source = live.source();
        var state = states.of(source);
        tidy(live, state);
        if (live.readiness() != Readiness.READY || !state.open(clock.instant())) {
            return false;
        }
        try {
            var run = runs.open(source).or(() -> due.begin(live, state));
            run.ifPresent(open -> step(open, live));
            return run.isPresent() && states.of(source).open(clock.instant());
        } catch (RunTakenOver | DuplicateKeyException another) {
            LOG.info("a run of {} goes on elsewhere", source.code());
            return false;
        }
    }

    private void step(ImportRun run, LiveSource live) {
        try {
            steps.step(run, live);
            states.succeeded(run.source());
        } catch (SourceFailure failure) {
            failed(run, failure);
        }
    }

    private void failed(ImportRun run, SourceFailure failure) {
        LOG.warn("{} gave no usable answer: {} ({})", run.source().code(), failure.kind(), failure.getMessage());
        states.failed(run.source(), failure);
        boolean givenUp = !failure.temporary() || run.attempts() + 1 >= MOST_ATTEMPTS;
        runs.failed(run, failure.kind().name(), givenUp && !(failure instanceof SourceBusy), clock.instant());
    }

    /// Close and forget what is past its time, whether the source is asked or not.
    private void tidy(LiveSource live, SourceState state) {
        var now = clock.instant();
        if (state.tidiedAt() != null && state.tidiedAt().isAfter(now.minus(TIDYING))) {
            return;
        }
        OfferSource source = live.source();
        withdrawals.expire(source, now, now.minus(live.policy().usualLife()));
        while (retention.forget(source, now.minus(live.policy().retention())) > 0) {
            LOG.info("forgot closed offers of {}", source.code());
        }
        watches.tidy();
        states.tidied(source);
    }
}
