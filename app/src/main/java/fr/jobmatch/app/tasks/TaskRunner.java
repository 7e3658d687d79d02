package fr.jobmatch.app.tasks;

import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.app.database.DatabaseWatch;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.person.PersonId;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Runs one attempt at a task in its owner's name and writes its result at most once.
@Component
class TaskRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final TaskRows rows;
    private final DeadLetterRows deadLetters;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final TaskHandlers handlers;
    private final DatabaseWatch database;

    TaskRunner(
            TaskRows rows,
            DeadLetterRows deadLetters,
            TransactionTemplate transactions,
            JsonMapper json,
            TaskHandlers handlers,
            DatabaseWatch database) {
        this.rows = rows;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
        this.json = json;
        this.handlers = handlers;
        this.database = database;
    }

    /// Run a task unless it has ended.
    /// @param failuresBefore how many attempts failed before this one
    /// @param stopping whether the application is being stopped
    /// @throws TaskReleased when the attempt was broken off without a fault of the task
    /// @throws AttemptFailed when it failed and another one may succeed
    /// @throws RetryLater when it may succeed, but not before some time
    void run(QueuedTask queued, int failuresBefore, BooleanSupplier stopping) {
        var task = new TaskId(queued.task());
        var person = new PersonId(queued.person());
        PersonScope.runAs(person, () -> {
            try {
                inTransaction(() -> rows.begin(task))
                        .ifPresent(attempt -> attempt(task, person, attempt, failuresBefore, stopping));
            } catch (RuntimeException failure) {
                throw DatabaseOutage.causes(failure) ? releasedAfterOutage(task) : failure;
            }
        });
    }

    private void attempt(
            TaskId task, PersonId person, TaskRows.Attempt attempt, int failuresBefore, BooleanSupplier stopping) {
        try {
            var result =
                    handlers.of(attempt.type()).run(new RunningTask(task, person, attempt, rows, transactions, json));
            finish(task, attempt, result);
        } catch (TaskCancelled cancelled) {
            LOG.info("attempt {} at task {} writes nothing: cancelled or taken over", attempt.number(), task);
        } catch (TaskFailure understood) {
            fail(task, attempt, understood);
        } catch (RuntimeException unexpected) {
            if (DatabaseOutage.causes(unexpected)) {
                throw unexpected;
            }
            if (stopping.getAsBoolean()) {
                LOG.info("attempt {} at task {} was broken off: the application stops", attempt.number(), task);
                inTransaction(() -> rows.requeue(task, attempt.number()));
                throw new TaskReleased();
            }
            retryOrGiveUp(task, attempt, failuresBefore, unexpected);
        }
    }

    private void finish(TaskId task, TaskRows.Attempt attempt, TaskResult result) {
        transactions.executeWithoutResult(status -> {
            if (!rows.hold(task, attempt.number())) {
                throw new TaskCancelled();
            }
            rows.succeed(task, attempt.number(), json.writeValueAsString(result.write()));
        });
    }

    private void fail(TaskId task, TaskRows.Attempt attempt, TaskFailure failure) {
        transactions.executeWithoutResult(status -> {
            if (rows.fail(task, attempt.number(), failure.messageKey())) {
                failure.cleanUp();
            }
        });
    }

    private void retryOrGiveUp(TaskId task, TaskRows.Attempt attempt, int failuresBefore, RuntimeException failure) {
        var reason = FailureReason.of(failure);
        LOG.warn("attempt {} at task {} of type {} failed: {}", attempt.number(), task, attempt.type(), reason.text());
        if (failuresBefore >= RetryWithBackOff.ATTEMPTS - 1) {
            transactions.executeWithoutResult(status -> {
                if (rows.fail(task, attempt.number(), messageKey(failure))) {
                    deadLetters.add(task, reason);
                }
            });
        } else {
            inTransaction(() -> rows.requeue(task, attempt.number()));
            throw failure instanceof RetryLater later ? later : new AttemptFailed();
        }
    }

    private static String messageKey(RuntimeException last) {
        return last instanceof RetryLater later ? later.messageKey() : Task.EXHAUSTED;
    }

    /// What was computed is lost, what was written is not: the next attempt begins anew, or finds the task done.
    private TaskReleased releasedAfterOutage(TaskId task) {
        LOG.info("task {} was broken off by an outage of the database", task);
        try {
            database.awaitReachable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new TaskReleased();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
