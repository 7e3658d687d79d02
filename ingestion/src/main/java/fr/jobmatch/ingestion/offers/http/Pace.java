package fr.jobmatch.ingestion.offers.http;

import java.time.Duration;

/// Spaces the calls to one source evenly, and waits a second when its headers say that no call is left.
final class Pace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long interval;
    private long next = System.nanoTime();

    /// @param perSecond calls a second, more than 0
    Pace(double perSecond) {
        this.interval = (long) (SECOND / perSecond);
    }

    /// Wait for the turn of the next call.
    void await() {
        long wait = turn() - System.nanoTime();
        if (wait <= 0) {
            return;
        }
        try {
            Thread.sleep(Duration.ofNanos(wait));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SourceFailure(SourceFailure.Kind.UNREACHABLE, "interrupted while waiting for a turn", stopped);
        }
    }

    private synchronized long turn() {
        long turn = Math.max(next, System.nanoTime());
        next = turn + interval;
        return turn;
    }

    /// Take note of how many calls the source still allows.
    synchronized void remaining(long calls) {
        if (calls <= 0) {
            next = Math.max(next, System.nanoTime() + SECOND);
        }
    }
}
