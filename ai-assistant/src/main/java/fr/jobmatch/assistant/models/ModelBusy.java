package fr.jobmatch.assistant.models;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The model's server asked to be called less often.
final class ModelBusy extends RuntimeException {

    private final transient @Nullable Duration retryAfter;

    ModelBusy(@Nullable Duration retryAfter) {
        super("the model is busy");
        this.retryAfter = retryAfter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
