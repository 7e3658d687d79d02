package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The dead letters. A person's own transactions write and remove them; an administrator's read and discard them.
@Repository
class DeadLetterRows {

    private static final String FILTERED =
            " from dead_letter where (:type::text is null or type = :type) and (:pool::text is null or pool = :pool)";

    private final JdbcClient jdbc;

    DeadLetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TaskId task, FailureReason reason) {
        jdbc.sql("""
                insert into dead_letter (task_id, person_id, type, pool, reason, attempts)
                select id, person_id, type, pool, ?, attempt from task where id = ?
                on conflict (task_id) do nothing""").params(reason.text(), task.value()).update();
    }

    boolean remove(TaskId task) {
        return jdbc.sql("delete from dead_letter where task_id = ?")
                        .param(task.value())
                        .update()
                == 1;
    }

    Optional<DeadLetter> find(TaskId task) {
        return jdbc.sql("select * from dead_letter where task_id = ?")
                .param(task.value())
                .query(DeadLetterRows::deadLetter)
                .optional();
    }

    List<DeadLetter> newest(DeadLetterFilter filter, int offset, int limit) {
        return filtered("select *" + FILTERED + " order by failed_at desc, task_id offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(DeadLetterRows::deadLetter)
                .list();
    }

    long count(DeadLetterFilter filter) {
        return filtered("select count(*)" + FILTERED, filter).query(Long.class).single();
    }

    List<String> types() {
        return jdbc.sql("select distinct type from dead_letter order by type")
                .query(String.class)
                .list();
    }

    /// Return how many tasks of all people stand where; nothing unless the transaction is an administrator's.
    List<State> states() {
        return jdbc.sql("select pool, status, tasks, oldest from task_states()")
                .query((row, n) -> new State(
                        TaskPool.valueOf(row.getString("pool")),
                        TaskStatus.valueOf(row.getString("status")),
                        row.getLong("tasks"),
                        instant(row.getTimestamp("oldest"))))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, DeadLetterFilter filter) {
        var pool = filter.pool();
        return jdbc.sql(sql).param("type", filter.type()).param("pool", pool == null ? null : pool.name());
    }

    private static DeadLetter deadLetter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                new TaskId(row.getObject("task_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("type"),
                TaskPool.valueOf(row.getString("pool")),
                row.getInt("attempts"),
                row.getString("reason"),
                instant(row.getTimestamp("failed_at")));
    }

    private static Instant instant(@Nullable Timestamp timestamp) {
        return Objects.requireNonNull(timestamp).toInstant();
    }

    /// One line of the statistics.
    record State(TaskPool pool, TaskStatus status, long tasks, Instant oldest) {}
}
