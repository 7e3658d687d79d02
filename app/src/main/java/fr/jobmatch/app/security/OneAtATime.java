package fr.jobmatch.app.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes few passwords at a time: a hash is made to be expensive, and a thousand at once would leave nothing for
/// anybody else.
final class OneAtATime implements PasswordEncoder {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PasswordEncoder hashing;
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    OneAtATime(PasswordEncoder hashing) {
        this.hashing = hashing;
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
        if (!entered()) {
            throw new TooManyAttempts(PAUSE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
