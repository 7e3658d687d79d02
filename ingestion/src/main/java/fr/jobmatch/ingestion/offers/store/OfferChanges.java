package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which offers were stored, changed or closed of late, by whichever replica.
@Repository
public class OfferChanges {

    private static final String CHANGED = "greatest(normalised_at, coalesce(closed_at, '-infinity'::timestamptz))";

    private final JdbcClient jdbc;

    OfferChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Return the changes after a moment, oldest first.
    public List<Change> after(Instant moment, int limit) {
        return jdbc.sql("select id, state = 'ACTIVE' as open, " + CHANGED + " as at from offer where " + CHANGED
                        + " > :moment order by at, id limit :limit")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Change(
                        new OfferId(row.getObject("id", UUID.class)),
                        row.getBoolean("open"),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }

    /// The last change of an offer.
    /// @param open whether it is open since
    public record Change(OfferId offer, boolean open, Instant at) {}
}
