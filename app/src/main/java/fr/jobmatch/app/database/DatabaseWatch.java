package fr.jobmatch.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/// Knows whether the database answers, by asking it every second over a connection of its own. So during an outage
/// nobody waits for the pool's timeout, and pages notice by themselves when it is over.
/// @see "docs/decisions/0071-outages-are-watched.md"
@Component
public class DatabaseWatch extends BackgroundWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 3;

    private final JdbcConnectionDetails details;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean reachable = true;

    DatabaseWatch(JdbcConnectionDetails details) {
        super("database-watch");
        this.details = details;
    }

    /// Return whether the database answered a moment ago.
    public boolean reachable() {
        return reachable;
    }

    /// Call the listener, from a background thread, when the database goes away and when it is back.
    public Registration onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Wait until the database is back, two seconds at least, so that whoever repeats something doesn't spin.
    public void awaitReachable() throws InterruptedException {
        do {
            Thread.sleep(INTERVAL.multipliedBy(2));
        } while (!reachable && isRunning());
    }

    /// Ends a listener.
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void start() {
        reachable = true;
        super.start();
    }

    /// A lost connection alone is no outage: it may have been closed by hand. Only when no new one can be made, it is.
    @Override
    protected void look() throws InterruptedException {
        try (var connection = connect()) {
            change(true);
            while (connection.isValid(PATIENCE_SECONDS)) {
                Thread.sleep(INTERVAL);
            }
        } catch (SQLException refused) {
            change(!DatabaseOutage.causes(refused));
            Thread.sleep(INTERVAL.dividedBy(2));
        }
    }

    private Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", String.valueOf(details.getUsername()));
        settings.setProperty("password", String.valueOf(details.getPassword()));
        settings.setProperty("connectTimeout", String.valueOf(PATIENCE_SECONDS));
        settings.setProperty("socketTimeout", String.valueOf(PATIENCE_SECONDS));
        settings.setProperty("ApplicationName", "JobMatch watch");
        return DriverManager.getConnection(details.getJdbcUrl(), settings);
    }

    private void change(boolean now) {
        if (reachable == now) {
            return;
        }
        reachable = now;
        LOG.warn(now ? "the database is back" : "the database does not answer; what waits for it goes on by itself");
        listeners.forEach(DatabaseWatch::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failed) {
            LOG.warn("a listener failed: {}", failed.toString());
        }
    }
}
