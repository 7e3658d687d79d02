package fr.jobmatch.app.tasks;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The database's time, so that replicas whose own clocks disagree agree on what is due and who is dead (R10). It is
/// asked for twice a minute; in between, this machine's clock counts on from there.
public class DatabaseClock implements Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    private static final Duration WORTH_A_WARNING = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final InstantSource machine;
    private Duration ahead = Duration.ZERO;
    private Instant measured = Instant.MIN;

    public DatabaseClock(DataSource dataSource, InstantSource machine) {
        this.dataSource = dataSource;
        this.machine = machine;
    }

    /// While the database is away, the last known difference goes on to count.
    @Override
    public synchronized Instant now() {
        var here = machine.instant();
        if (measured.isBefore(here.minus(GOOD_FOR)) || measured.isAfter(here)) {
            measured = here;
            measure();
        }
        return machine.instant().plus(ahead);
    }

    private void measure() {
        try (var connection = dataSource.getConnection()) {
            var before = machine.instant();
            var there = databaseTime(connection);
            var roundTrip = Duration.between(before, machine.instant());
            ahead = Duration.between(before.plus(roundTrip.dividedBy(2)), there);
            if (ahead.abs().compareTo(WORTH_A_WARNING) > 0) {
                LOG.warn("the clock of this machine is {} s off the database's", ahead.toSeconds());
            }
        } catch (SQLException away) {
            LOG.debug("the database doesn't tell the time: {}", away.getSQLState());
        }
    }

    private static Instant databaseTime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
