package fr.jobmatch.app.security;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes few passwords at a time: a hash is made to be expensive, and a thousand at once would leave nothing for
/// anybody else. A sender's own requests wait for each other first, so that whoever sends a flood stands in the common
/// queue once, not a hundred times.
final class HashesInTurn implements PasswordEncoder {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PasswordEncoder hashing;
    private final Semaphore places;
    private final ConcurrentMap<String, Turns> senders = new ConcurrentHashMap<>();

    HashesInTurn(PasswordEncoder hashing) {
        this(hashing, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /// @param places hashes at a time
    HashesInTurn(PasswordEncoder hashing, int places) {
        this.hashing = hashing;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> hashing.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        var sender = Sender.current();
        var turns = senders.compute(sender, (key, waiting) -> waiting == null ? new Turns(1) : waiting.with(1));
        try {
            return holding(turns.own(), () -> holding(places, work));
        } finally {
            senders.computeIfPresent(sender, (key, waiting) -> waiting.requests() == 1 ? null : waiting.with(-1));
        }
    }

    private static <T extends @Nullable Object> T holding(Semaphore place, Supplier<T> work) {
        if (!entered(place)) {
            throw new TooManyAttempts(PAUSE);
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }

    private static boolean entered(Semaphore place) {
        try {
            return place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// A sender's own queue, forgotten with the last of its requests.
    private record Turns(Semaphore own, int requests) {

        Turns(int requests) {
            this(new Semaphore(1, true), requests);
        }

        Turns with(int more) {
            return new Turns(own, requests + more);
        }
    }
}
