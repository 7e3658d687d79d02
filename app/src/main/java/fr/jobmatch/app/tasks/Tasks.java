package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Queues background work for a person and says how it stands. A task is queued in the caller's transaction:
/// it exists exactly when what it works on exists.
@Service
public class Tasks {

    private final TaskRows rows;
    private final DeadLetterRows deadLetters;
    private final TaskQueues queues;
    private final TaskSettings settings;
    private final JsonMapper json;
    private final TaskHandlers handlers;

    Tasks(
            TaskRows rows,
            DeadLetterRows deadLetters,
            TaskQueues queues,
            TaskSettings settings,
            JsonMapper json,
            TaskHandlers handlers) {
        this.rows = rows;
        this.deadLetters = deadLetters;
        this.queues = queues;
        this.settings = settings;
        this.json = json;
        this.handlers = handlers;
    }

    /// Queue a task.
    /// @param payload what to do, stored as JSON
    /// @param idempotencyKey the caller's own key: the same key queues nothing new
    /// @throws TaskQuotaExceeded when the person has too many open tasks of this kind
    @Transactional
    public TaskId queue(PersonId person, String type, Object payload, @Nullable String idempotencyKey) {
        var pool = handlers.of(type).pool();
        int open = rows.countOpen(person, pool);
        if (open >= settings.quota()) {
            throw new TaskQuotaExceeded(settings.quota());
        }
        var id = rows.insert(person, type, pool, json.writeValueAsString(payload), idempotencyKey);
        queues.add(pool, new QueuedTask(person.value(), id.value()), open);
        return id;
    }

    /// Return a task of the person in whose name the caller runs.
    @Transactional(readOnly = true)
    public Optional<Task> find(TaskId id) {
        return rows.find(id);
    }

    /// Return a person's tasks, newest first.
    @Transactional(readOnly = true)
    public List<Task> newest(PersonId person, int offset, int limit) {
        return rows.newest(person, offset, limit);
    }

    /// Return how many tasks a person has.
    @Transactional(readOnly = true)
    public long count(PersonId person) {
        return rows.count(person);
    }

    /// Return the task that an idempotency key has queued already.
    @Transactional(readOnly = true)
    public Optional<TaskId> queued(PersonId person, String idempotencyKey) {
        return rows.find(person, idempotencyKey);
    }

    /// Queue a task again that failed in every attempt. The attempts go on counting, so that one from before can't
    /// write any more.
    /// @return false when the task is not one of those
    @Transactional
    public boolean retry(TaskId id) {
        var reopened = rows.reopen(id);
        reopened.ifPresent(task -> {
            deadLetters.remove(id);
            int open = rows.countOpen(task.person(), task.pool());
            queues.addAgain(task.pool(), new QueuedTask(task.person().value(), id.value()), task.attempts(), open);
        });
        return reopened.isPresent();
    }

    /// Cancel a task that has not ended; work under way stops at its next progress report.
    /// @return whether there was anything to cancel
    @Transactional
    public boolean cancel(TaskId id) {
        return rows.cancel(id);
    }
}
