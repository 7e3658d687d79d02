package fr.jobmatch.app.rest;

import org.jspecify.annotations.Nullable;

/// The caller's own name for a request that must not count twice.
public final class IdempotencyKey {

    /// The header that carries it.
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 200;

    private IdempotencyKey() {}

    /// Return the key within one area, so that the same key may serve in another.
    /// @throws InvalidRequest when it is blank or too long
    public static @Nullable String within(String area, @Nullable String key) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            throw new InvalidRequest(HEADER);
        }
        return area + ":" + key;
    }
}
