package fr.jobmatch.app.tasks;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many tasks of a pool stand where.
/// @param tasks count of each status that occurs
/// @param oldestQueued when the task that waits longest was queued
public record PoolState(
        TaskPool pool,
        Map<TaskStatus, Long> tasks,
        @Nullable Instant oldestQueued) {

    public PoolState {
        tasks = Map.copyOf(tasks);
    }

    public long count(TaskStatus status) {
        return tasks.getOrDefault(status, 0L);
    }
}
