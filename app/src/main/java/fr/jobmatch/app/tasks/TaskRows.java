package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The task table. Every change of a running task names the attempt that makes it: a worker that was stopped and
/// comes back finds that its attempt is over and changes nothing.
@Repository
class TaskRows {

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Insert a task; an idempotency key that was used before inserts nothing.
    /// @return the id of the task that carries the key, new or old
    TaskId insert(PersonId person, String type, TaskPool pool, String payload, @Nullable String idempotencyKey) {
        return new TaskId(jdbc.sql("""
                insert into task (id, person_id, type, pool, payload, idempotency_key)
                values (:id, :person, :type, :pool, cast(:payload as jsonb), :key)
                on conflict (person_id, idempotency_key) do update set idempotency_key = excluded.idempotency_key
                returning id""")
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("type", type)
                .param("pool", pool.name())
                .param("payload", payload)
                .param("key", idempotencyKey)
                .query(UUID.class)
                .single());
    }

    int countOpen(PersonId person, TaskPool pool) {
        return jdbc.sql(
                        "select count(*) from task where person_id = ? and pool = ? and status in ('QUEUED', 'RUNNING')")
                .params(person.value(), pool.name())
                .query(Integer.class)
                .single();
    }

    /// Take a task for a new attempt; empty when it has ended.
    Optional<Attempt> begin(TaskId id) {
        return jdbc.sql("""
                update task set status = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, now())
                where id = ? and status in ('QUEUED', 'RUNNING') returning type, attempt, payload""")
                .param(id.value())
                .query((row, n) -> new Attempt(row.getString("type"), row.getInt("attempt"), row.getString("payload")))
                .optional();
    }

    boolean progress(TaskId id, int attempt, int percent, String stage, List<String> arguments) {
        return jdbc.sql("""
                update task set progress = greatest(progress, ?), stage = ?, stage_arguments = ?
                where id = ? and attempt = ? and status = 'RUNNING'""")
                        .params(percent, stage, arguments.toArray(String[]::new), id.value(), attempt)
                        .update()
                == 1;
    }

    /// Lock a task for writing its result; false when it was cancelled or another attempt took it over.
    boolean hold(TaskId id, int attempt) {
        return jdbc.sql("select 1 from task where id = ? and attempt = ? and status = 'RUNNING' for update")
                .params(id.value(), attempt)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean succeed(TaskId id, int attempt, String result) {
        return jdbc.sql("""
                update task set status = 'SUCCEEDED', progress = 100, result = cast(? as jsonb), finished_at = now()
                where id = ? and attempt = ? and status = 'RUNNING'""").params(result, id.value(), attempt).update() == 1;
    }

    boolean fail(TaskId id, int attempt, String error) {
        return jdbc.sql("""
                update task set status = 'FAILED', error = ?, finished_at = now()
                where id = ? and attempt = ? and status = 'RUNNING'""").params(error, id.value(), attempt).update() == 1;
    }

    boolean requeue(TaskId id, int attempt) {
        return jdbc.sql("update task set status = 'QUEUED' where id = ? and attempt = ? and status = 'RUNNING'")
                        .params(id.value(), attempt)
                        .update()
                == 1;
    }

    /// Open a task again that failed in every attempt; empty when it is not one of those.
    Optional<Reopened> reopen(TaskId id) {
        return jdbc.sql("""
                update task set status = 'QUEUED', progress = 0, stage = null, stage_arguments = '{}', error = null,
                    finished_at = null
                where id = ? and status = 'FAILED'
                  and (error = ? or exists (select 1 from dead_letter d where d.task_id = task.id))
                returning person_id, pool, attempt""")
                .params(id.value(), Task.EXHAUSTED)
                .query((row, n) -> new Reopened(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        TaskPool.valueOf(row.getString("pool")),
                        row.getInt("attempt")))
                .optional();
    }

    boolean cancel(TaskId id) {
        return jdbc.sql("""
                update task set status = 'CANCELLED', finished_at = now()
                where id = ? and status in ('QUEUED', 'RUNNING')""").param(id.value()).update() == 1;
    }

    Optional<Task> find(TaskId id) {
        return jdbc.sql("select * from task where id = ?")
                .param(id.value())
                .query(TaskRows::task)
                .optional();
    }

    Optional<TaskId> find(PersonId person, String idempotencyKey) {
        return jdbc.sql("select id from task where person_id = ? and idempotency_key = ?")
                .params(person.value(), idempotencyKey)
                .query(UUID.class)
                .optional()
                .map(TaskId::new);
    }

    long count(PersonId person) {
        return jdbc.sql("select count(*) from task where person_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    List<Task> newest(PersonId person, int offset, int limit) {
        return jdbc.sql("select * from task where person_id = ? order by created_at desc, id offset ? limit ?")
                .params(person.value(), offset, limit)
                .query(TaskRows::task)
                .list();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("type"),
                TaskStatus.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getString("stage"),
                Arrays.asList((String[]) row.getArray("stage_arguments").getArray()),
                row.getString("result"),
                row.getString("error"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// A task that waits again.
    /// @param attempts how many it has behind it
    record Reopened(PersonId person, TaskPool pool, int attempts) {}

    /// One try at a task.
    record Attempt(String type, int number, String payload) {}
}
