package fr.jobmatch.app.tasks;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/// Tries again after 2, 4, 8 and 16 seconds, each with a random share so that tasks that failed together don't
/// come back together; later when a server asked for that. A task that was only released goes back at once, and
/// nothing is counted.
class RetryWithBackOff implements FailureHandler<QueuedTask> {

    /// Attempts in all; the last one that fails marks the task as failed.
    static final int ATTEMPTS = 5;

    private final Duration firstPause;
    private final Consumer<Execution> release;

    RetryWithBackOff(Duration firstPause, Consumer<Execution> release) {
        this.firstPause = firstPause;
        this.release = release;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<QueuedTask> operations) {
        if (complete.getCause().filter(TaskReleased.class::isInstance).isPresent()) {
            release.accept(complete.getExecution());
            return;
        }
        int failures = complete.getExecution().consecutiveFailures;
        if (failures >= ATTEMPTS - 1) {
            operations.stop();
            return;
        }
        var pause = longer(firstPause.multipliedBy(1L << failures), asked(complete));
        var jitter = Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2 + 1));
        operations.reschedule(complete, complete.getTimeDone().plus(pause).plus(jitter));
    }

    private static Duration asked(ExecutionComplete complete) {
        return complete.getCause()
                .filter(RetryLater.class::isInstance)
                .map(later -> ((RetryLater) later).pause())
                .orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
