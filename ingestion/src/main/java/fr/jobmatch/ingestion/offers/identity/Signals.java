package fr.jobmatch.ingestion.offers.identity;

import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.identity.OfferSignals.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Finds the other advertisements of a job.
@Service
public class Signals {

    private static final int MOST = 20;

    private static final String COLUMNS =
            "o.id, o.source, o.company, o.canonical ->> 'url' as url, o.published_at from offer o";

    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Return the signals of a stored offer; none for one that isn't stored.
    public OfferSignals of(OfferId offer) {
        return new OfferSignals(origins(offer), otherNames(offer), closedBefore(offer));
    }

    private List<Origin> origins(OfferId offer) {
        return jdbc.sql("select " + COLUMNS + """
                         join offer mine on mine.cluster_id = o.cluster_id
                        where mine.id = :id and o.id <> :id and o.state = 'ACTIVE'
                        order by o.published_at desc nulls last, o.id limit :most""")
                .param("id", offer.value())
                .param("most", MOST)
                .query(Signals::origin)
                .list();
    }

    private List<Origin> otherNames(OfferId offer) {
        return jdbc.sql("select distinct " + COLUMNS + """
                         join offer_identity theirs on theirs.offer_id = o.id and theirs.kind = 'TEXT'
                        join offer_identity ours on ours.key = theirs.key and ours.kind = 'TEXT' and ours.offer_id = :id
                        join offer mine on mine.id = :id
                        where o.id <> :id and o.state = 'ACTIVE' and o.cluster_id is distinct from mine.cluster_id
                        order by o.published_at desc nulls last, o.id limit :most""")
                .param("id", offer.value())
                .param("most", MOST)
                .query(Signals::origin)
                .list();
    }

    private @Nullable Instant closedBefore(OfferId offer) {
        return jdbc.sql("""
                        select max(o.closed_at) from offer o join offer mine on mine.cluster_id = o.cluster_id
                        where mine.id = :id and o.id <> :id and o.closed_at <= mine.first_seen_at""")
                .param("id", offer.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new Origin(
                new OfferId(row.getObject("id", UUID.class)),
                OfferSource.ofCode(row.getString("source")).orElseThrow(),
                row.getString("company"),
                row.getString("url"),
                published == null ? null : published.toInstant());
    }
}
