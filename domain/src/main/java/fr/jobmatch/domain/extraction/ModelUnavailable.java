package fr.jobmatch.domain.extraction;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The model gave no usable answer within its time; what the rules found stands.
public final class ModelUnavailable extends RuntimeException {

    /// Why there is no answer.
    public enum Reason {
        /// It refused the call, or the call is wrong: a bad key, an unknown model.
        REFUSED,
        /// It failed, was too slow, or can't be reached.
        FAILED,
        /// It is asked too often.
        BUSY,
        /// It answered, but not with what was asked, however often it was asked.
        UNUSABLE,
        /// It failed several times in a row and is left alone for a while.
        RESTING
    }

    private final Reason reason;
    private final transient @Nullable Duration retryAfter;

    /// @param retryAfter how long the model asked to be left alone; null when it didn't say
    public ModelUnavailable(Reason reason, @Nullable Duration retryAfter) {
        super("the model is unavailable: " + reason);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public Reason reason() {
        return reason;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
