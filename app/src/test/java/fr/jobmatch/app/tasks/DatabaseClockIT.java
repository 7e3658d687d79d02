package fr.jobmatch.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.jobmatch.app.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// R10: replicas whose clocks are wrong agree on the database's time, so that nothing runs early or is taken for dead.
@IntegrationTest
class DatabaseClockIT {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {-10, 0, 10})
    void tellsTheDatabasesTimeOnAMachineWhoseClockIsMinutesOff(long minutes) {
        var wrong = InstantSource.offset(InstantSource.system(), Duration.ofMinutes(minutes));

        var told = new DatabaseClock(dataSource, wrong).now();

        assertThat(told).isCloseTo(databaseTime(), within(2, ChronoUnit.SECONDS));
    }

    @ParameterizedTest
    @ValueSource(longs = {-10, 10})
    void noticesAClockThatIsSetWhileItRuns(long minutes) {
        var machine = new SettableClock();
        var clock = new DatabaseClock(dataSource, machine);
        clock.now();

        machine.off = Duration.ofMinutes(minutes);

        assertThat(clock.now()).isCloseTo(databaseTime(), within(2, ChronoUnit.SECONDS));
    }

    private Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static class SettableClock implements InstantSource {
        private Duration off = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(off);
        }
    }
}
