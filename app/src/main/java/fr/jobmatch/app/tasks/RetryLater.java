package fr.jobmatch.app.tasks;

import java.time.Duration;

/// Another attempt may succeed, but not before some time: a server asked to be left alone for so long.
public class RetryLater extends RuntimeException {

    private final transient Duration pause;

    /// @param messageKey key of the sentence for the owner, should the last attempt end like this
    public RetryLater(String messageKey, Duration pause) {
        super(messageKey);
        this.pause = pause;
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }

    Duration pause() {
        return pause;
    }
}
