package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.tasks.PoolState;
import fr.jobmatch.app.tasks.TaskPool;
import fr.jobmatch.app.tasks.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many tasks of a pool stand where.
/// @param oldestQueuedAt since when the task that waits longest has been waiting
record PoolBody(
        TaskPool pool,
        long queued,
        long running,
        long succeeded,
        long failed,
        long cancelled,
        @Nullable Instant oldestQueuedAt) {

    static PoolBody of(PoolState state) {
        return new PoolBody(
                state.pool(),
                state.count(TaskStatus.QUEUED),
                state.count(TaskStatus.RUNNING),
                state.count(TaskStatus.SUCCEEDED),
                state.count(TaskStatus.FAILED),
                state.count(TaskStatus.CANCELLED),
                state.oldestQueued());
    }
}
