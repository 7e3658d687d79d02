package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.KnownOffers;
import fr.jobmatch.ingestion.offers.store.LiveRuns;
import fr.jobmatch.ingestion.offers.store.RunKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what is due of a source and begins it: its export or its walks, then the look at offers not seen for long.
@Component
class DueRuns {

    private final LiveRuns runs;
    private final Watches watches;
    private final KnownOffers offers;
    private final Clock clock = Clock.systemUTC();

    DueRuns(LiveRuns runs, Watches watches, KnownOffers offers) {
        this.runs = runs;
        this.watches = watches;
        this.offers = offers;
    }

    /// Begin the next run.
    /// @return empty when nothing is due
    Optional<ImportRun> begin(LiveSource live, SourceState state) {
        return live.export().isPresent()
                ? export(live, state).or(() -> check(live, state))
                : walk(live, state).or(() -> check(live, state));
    }

    private Optional<ImportRun> export(LiveSource live, SourceState state) {
        return isDue(live, state, RunKind.EXPORT, null)
                ? Optional.of(begin(live.source(), RunKind.EXPORT, null, null, state))
                : Optional.empty();
    }

    private Optional<ImportRun> walk(LiveSource live, SourceState state) {
        return watches.all().stream()
                .filter(watch -> isDue(live, state, RunKind.WALK, watch.id()))
                .findFirst()
                .map(watch -> begin(live.source(), RunKind.WALK, watch.id(), watch.label(), state));
    }

    private Optional<ImportRun> check(LiveSource live, SourceState state) {
        var before = clock.instant().minus(live.policy().refresh());
        boolean due = live.canLook()
                && isDue(live, state, RunKind.CHECK, null)
                && !offers.notSeenSince(live.source(), before, "", 1).isEmpty();
        return due ? Optional.of(begin(live.source(), RunKind.CHECK, null, null, state)) : Optional.empty();
    }

    private boolean isDue(LiveSource live, SourceState state, RunKind kind, @Nullable UUID watch) {
        var last = runs.lastStart(live.source(), kind, watch).orElse(Instant.EPOCH);
        return last.isBefore(clock.instant().minus(live.policy().refresh())) || isRequested(state, last);
    }

    private static boolean isRequested(SourceState state, Instant last) {
        return state.requestedAt() != null && last.isBefore(state.requestedAt());
    }

    private ImportRun begin(
            OfferSource source, RunKind kind, @Nullable UUID watch, @Nullable String words, SourceState state) {
        var last = runs.lastStart(source, kind, watch).orElse(Instant.EPOCH);
        return runs.begin(source, kind, watch, words, isRequested(state, last));
    }
}
