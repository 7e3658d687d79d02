package fr.jobmatch.app.rest.sources;

import fr.jobmatch.app.sources.SourceOverview;
import fr.jobmatch.ingestion.offers.live.Readiness;
import fr.jobmatch.ingestion.offers.live.SourcePolicy;
import fr.jobmatch.ingestion.offers.runs.SourceState;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A live source.
/// @param id the source's code
/// @param failures in a row
/// @param closedUntil before this moment it isn't asked
/// @param openOffers offers of it that are open
/// @param lastRun null when there was none
record SourceBody(
        String id,
        String name,
        Readiness readiness,
        boolean paused,
        int failures,
        @Nullable Instant closedUntil,
        @Nullable String lastFailure,
        @Nullable Instant lastFailureAt,
        @Nullable Instant lastSuccessAt,
        int openOffers,
        PolicyBody policy,
        @Nullable RunBody lastRun) {

    static SourceBody of(SourceOverview overview) {
        SourceState state = overview.state();
        var last = overview.lastRun();
        return new SourceBody(
                overview.source().code(),
                overview.source().label(),
                overview.readiness(),
                state.paused(),
                state.failures(),
                state.closedUntil(),
                state.lastFailure(),
                state.lastFailureAt(),
                state.lastSuccessAt(),
                overview.openOffers(),
                PolicyBody.of(overview.policy()),
                last == null ? null : RunBody.of(last));
    }

    /// The terms under which its offers are fetched, kept and shown.
    record PolicyBody(
            double callsPerSecond,
            long refreshHours,
            long retentionDays,
            long usualLifeDays,
            String attribution,
            @Nullable URI terms) {

        static PolicyBody of(SourcePolicy policy) {
            return new PolicyBody(
                    policy.perSecond(),
                    policy.refresh().toHours(),
                    policy.retention().toDays(),
                    policy.usualLife().toDays(),
                    policy.attribution(),
                    policy.terms());
        }
    }
}
