package fr.jobmatch.ingestion.offers.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a live source stands.
/// @param failures in a row
/// @param closedUntil before this moment it isn't asked: it failed, or asked to be left alone
/// @param lastFailure kind of the last failure
/// @param requestedAt when an administrator last asked for a run
public record SourceState(
        boolean paused,
        int failures,
        @Nullable Instant closedUntil,
        @Nullable String lastFailure,
        @Nullable Instant lastFailureAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant requestedAt,
        @Nullable Instant tidiedAt) {

    static final SourceState NEW = new SourceState(false, 0, null, null, null, null, null, null);

    /// Return whether it may be asked now.
    public boolean open(Instant now) {
        return !paused && (closedUntil == null || !closedUntil.isAfter(now));
    }
}
