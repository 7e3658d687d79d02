package fr.jobmatch.app.security;

import java.time.Duration;

/// Somebody is asked to wait.
public class TooManyAttempts extends RuntimeException {

    private final transient Duration pause;

    public TooManyAttempts(Duration pause) {
        super("too many attempts", null, false, false);
        this.pause = pause;
    }

    /// Return how long to wait.
    public Duration pause() {
        return pause;
    }
}
