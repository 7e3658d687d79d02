package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A background task as its owner sees it.
/// @param progress 0 to 100
/// @param stage key of the words that say what is being done, for example `cv.reading`
/// @param stageArguments values of those words
/// @param result JSON, once it succeeded
/// @param error key of the sentence that says why it failed
public record Task(
        TaskId id,
        PersonId person,
        String type,
        TaskStatus status,
        int progress,
        @Nullable String stage,
        List<String> stageArguments,
        @Nullable String result,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /// The error of a task that failed in every attempt for a reason its owner can do nothing about.
    static final String EXHAUSTED = "task.failed";

    /// Return whether there is something to follow or to try again.
    public boolean needsAttention() {
        return !status.ended() || mayBeRetried();
    }

    /// Return whether another try may succeed where all attempts failed.
    public boolean mayBeRetried() {
        return status == TaskStatus.FAILED && EXHAUSTED.equals(error);
    }
}
