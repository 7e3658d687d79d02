package fr.jobmatch.app.tasks;

import fr.jobmatch.app.database.PersonScope;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What an administrator may know of everybody's tasks, and do about those that failed for good. The database checks
/// the administrator's right once more; replaying runs in the owner's name.
/// @see "docs/decisions/0070-dead-letters.md"
@Service
@PreAuthorize("hasRole('ADMIN')")
public class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int MOST_AT_ONCE = 10_000;

    private final DeadLetterRows rows;
    private final Tasks tasks;
    private final TransactionTemplate transactions;

    DeadLetters(DeadLetterRows rows, Tasks tasks, TransactionTemplate transactions) {
        this.rows = rows;
        this.tasks = tasks;
        this.transactions = transactions;
    }

    /// Return how the pools stand, also those without a task.
    @Transactional(readOnly = true)
    public List<PoolState> pools() {
        var states = rows.states();
        return Arrays.stream(TaskPool.values())
                .map(pool -> state(
                        pool,
                        states.stream().filter(state -> state.pool() == pool).toList()))
                .toList();
    }

    private static PoolState state(TaskPool pool, List<DeadLetterRows.State> states) {
        var counts =
                states.stream().collect(Collectors.toMap(DeadLetterRows.State::status, DeadLetterRows.State::tasks));
        var oldest = states.stream()
                .filter(state -> state.status() == TaskStatus.QUEUED)
                .findFirst()
                .map(DeadLetterRows.State::oldest)
                .orElse(null);
        return new PoolState(pool, counts, oldest);
    }

    /// Return dead letters, newest first.
    @Transactional(readOnly = true)
    public List<DeadLetter> newest(DeadLetterFilter filter, int offset, int limit) {
        return rows.newest(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(DeadLetterFilter filter) {
        return rows.count(filter);
    }

    /// Return the kinds of task that have dead letters.
    @Transactional(readOnly = true)
    public List<String> types() {
        return rows.types();
    }

    /// Queue a task anew.
    /// @return false when there is no such dead letter, or no longer
    public boolean replay(TaskId id) {
        var letter = Objects.requireNonNull(transactions.execute(status -> rows.find(id)));
        return letter.filter(this::replay).isPresent();
    }

    /// Queue all those tasks anew, as they stand now: one that fails again meanwhile waits for the next time.
    /// @return how many there were
    public long replayAll(DeadLetterFilter filter) {
        var letters = Objects.requireNonNull(transactions.execute(status -> rows.newest(filter, 0, MOST_AT_ONCE)));
        return letters.stream().filter(this::replay).count();
    }

    private boolean replay(DeadLetter letter) {
        boolean replayed = PersonScope.callAs(letter.person(), () -> tasks.retry(letter.task()));
        if (replayed) {
            LOG.info("task {} was replayed by an administrator", letter.task());
        }
        return replayed;
    }

    /// Remove a dead letter for good; its owner still sees the failed task.
    /// @return false when there is no such dead letter, or no longer
    @Transactional
    public boolean discard(TaskId id) {
        return rows.remove(id);
    }
}
