package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceBusy;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The state of each source, which is also its circuit breaker: every failure in a row doubles the time during which
/// nobody asks it, on no replica and in no search; then one question is tried. The times are the database's.
/// @see "docs/decisions/0141-one-breaker-for-all-replicas.md"
@Repository
public class SourceStates {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    private final JdbcClient jdbc;

    SourceStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SourceState of(OfferSource source) {
        return jdbc.sql("select * from offer_source where source = :source")
                .param("source", source.code())
                .query(SourceStates::state)
                .optional()
                .orElse(SourceState.NEW);
    }

    /// Note that a source answered.
    public void succeeded(OfferSource source) {
        set(source, "failures = 0, closed_until = null, last_success_at = clock_timestamp()");
    }

    /// Note that a source gave no usable answer, and leave it alone for some time.
    public void failed(OfferSource source, SourceFailure failure) {
        if (failure instanceof SourceBusy busy) {
            close(source, failure, 0, busy.pause());
            return;
        }
        int before = Math.min(of(source).failures(), MOST_DOUBLINGS);
        var pause = FIRST_PAUSE.multipliedBy(1L << before);
        boolean senseless = failure.kind() == SourceFailure.Kind.REFUSED || pause.compareTo(LONGEST_PAUSE) > 0;
        close(source, failure, 1, senseless ? LONGEST_PAUSE : pause);
    }

    private void close(OfferSource source, SourceFailure failure, int counted, Duration pause) {
        jdbc.sql("""
                        insert into offer_source (source, failures, last_failure, last_failure_at, closed_until)
                        values (:source, :counted, :failure, clock_timestamp(), clock_timestamp() + :pause * interval '1 ms')
                        on conflict (source) do update set failures = offer_source.failures + :counted,
                            last_failure = excluded.last_failure, last_failure_at = excluded.last_failure_at,
                            closed_until = excluded.closed_until""")
                .param("source", source.code())
                .param("counted", counted)
                .param("failure", failure.kind().name())
                .param("pause", pause.toMillis())
                .update();
    }

    /// Stop asking a source, or go on.
    public void pause(OfferSource source, boolean paused) {
        set(source, paused ? "paused = true" : "paused = false");
    }

    /// Make everything of a source due now, and try it although it failed before.
    public void request(OfferSource source) {
        set(source, "requested_at = clock_timestamp(), closed_until = null");
    }

    /// Open the circuit for one try.
    public void tryAgain(OfferSource source) {
        set(source, "closed_until = null");
    }

    void tidied(OfferSource source) {
        set(source, "tidied_at = clock_timestamp()");
    }

    private void set(OfferSource source, String columns) {
        jdbc.sql("insert into offer_source (source) values (:source) on conflict do nothing")
                .param("source", source.code())
                .update();
        jdbc.sql("update offer_source set " + columns + " where source = :source")
                .param("source", source.code())
                .update();
    }

    private static SourceState state(ResultSet row, int number) throws SQLException {
        return new SourceState(
                row.getBoolean("paused"),
                row.getInt("failures"),
                at(row, "closed_until"),
                row.getString("last_failure"),
                at(row, "last_failure_at"),
                at(row, "last_success_at"),
                at(row, "requested_at"),
                at(row, "tidied_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
