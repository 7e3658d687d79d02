package fr.jobmatch.app.tasks;

import fr.jobmatch.app.database.DatabaseWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells listeners of this replica when a task changed, whichever replica changed it: the database notifies on
/// commit. Only the task's id travels; a listener reads the task with its own rights. When the database goes away or
/// comes back, all listeners are called, so that what they show says so.
@Component
public class TaskNotifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TaskNotifications.class);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final DatabaseWatch database;
    private final Map<TaskId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;

    TaskNotifications(DataSource dataSource, DatabaseWatch database) {
        this.dataSource = dataSource;
        this.database = database;
        database.onChange(this::notifyAllListeners);
    }

    /// Call the listener after each change of a task, from a background thread, until the registration is closed.
    public Registration onChange(TaskId task, Runnable listener) {
        listeners.computeIfAbsent(task, unused -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(task, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /// Ends a listener.
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("task-notifications").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                receive(connection);
            } catch (SQLException | RuntimeException lost) {
                LOG.info(
                        "task notifications interrupted, trying again: {}",
                        lost.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void receive(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen task");
        }
        notifyAllListeners();
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            for (var notification : postgres.getNotifications((int) WAIT.toMillis())) {
                notifyListeners(TaskId.of(notification.getParameter()));
            }
        }
    }

    /// After a gap anything may have changed.
    private void notifyAllListeners() {
        listeners.keySet().forEach(this::notifyListeners);
    }

    private void notifyListeners(TaskId task) {
        for (var listener : listeners.getOrDefault(task, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                LOG.warn("a listener of task {} failed: {}", task, failed.toString());
            }
        }
    }

    private void pause() {
        try {
            database.awaitReachable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
