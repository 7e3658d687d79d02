package fr.jobmatch.app.tasks;

import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.person.PersonId;
import java.util.Objects;
import java.util.Optional;
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
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final TaskHandlers handlers;

    TaskRunner(TaskRows rows, TransactionTemplate transactions, JsonMapper json, TaskHandlers handlers) {
        this.rows = rows;
        this.transactions = transactions;
        this.json = json;
        this.handlers = handlers;
    }

    /// Run a task unless it has ended.
    /// @param failuresBefore how many attempts failed before this one
    /// @throws RuntimeException when the attempt failed and another one may succeed
    void run(QueuedTask queued, int failuresBefore) {
        var task = new TaskId(queued.task());
        var person = new PersonId(queued.person());
        PersonScope.runAs(
                person, () -> begin(task).ifPresent(attempt -> attempt(task, person, attempt, failuresBefore)));
    }

    private Optional<TaskRows.Attempt> begin(TaskId task) {
        return inTransaction(() -> rows.begin(task));
    }

    private void attempt(TaskId task, PersonId person, TaskRows.Attempt attempt, int failuresBefore) {
        try {
            var result =
                    handlers.of(attempt.type()).run(new RunningTask(task, person, attempt, rows, transactions, json));
            finish(task, attempt, result);
        } catch (TaskCancelled cancelled) {
            LOG.info("task {} was cancelled or taken over", task);
        } catch (TaskFailure understood) {
            fail(task, attempt, understood);
        } catch (RuntimeException unexpected) {
            LOG.warn(
                    "attempt {} at task {} of type {} failed: {}",
                    attempt.number(),
                    task,
                    attempt.type(),
                    unexpected.toString());
            retryOrFail(task, attempt, failuresBefore, unexpected);
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

    private void retryOrFail(TaskId task, TaskRows.Attempt attempt, int failuresBefore, RuntimeException unexpected) {
        if (failuresBefore >= RetryWithBackOff.ATTEMPTS - 1) {
            fail(task, attempt, new TaskFailure(reason(unexpected)));
        } else {
            inTransaction(() -> rows.requeue(task, attempt.number()));
            throw unexpected;
        }
    }

    private static String reason(RuntimeException last) {
        return last instanceof RetryLater later ? later.messageKey() : "task.failed";
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
