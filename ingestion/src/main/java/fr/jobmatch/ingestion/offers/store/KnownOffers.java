package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/// The open offers of a source that nobody has seen for some time.
@Repository
public class KnownOffers {

    private final JdbcTemplate jdbc;

    KnownOffers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Return open offers not seen since a moment, by external id.
    /// @param after external id behind which to begin
    public List<KnownOffer> notSeenSince(OfferSource source, Instant moment, String after, int limit) {
        return jdbc.query(
                """
                select o.external_id, p.payload from offer o
                join offer_payload p on p.source = o.source and p.external_id = o.external_id
                where o.source = ? and o.state = 'ACTIVE' and o.last_seen_at < ? and o.external_id > ?
                order by o.external_id limit ?""",
                (row, number) -> new KnownOffer(row.getString(1), RawPayload.parsed(row.getBytes(2))),
                source.code(),
                moment.atOffset(ZoneOffset.UTC),
                after,
                limit);
    }

    /// Return the external ids of open offers not seen since a moment.
    public List<String> idsNotSeenSince(OfferSource source, Instant moment) {
        return jdbc.queryForList(
                "select external_id from offer where source = ? and state = 'ACTIVE' and last_seen_at < ?",
                String.class,
                source.code(),
                moment.atOffset(ZoneOffset.UTC));
    }

    /// Return how many offers of a source are open.
    public int countOpen(OfferSource source) {
        Integer count = jdbc.queryForObject(
                "select count(*) from offer where source = ? and state = 'ACTIVE'", Integer.class, source.code());
        return count == null ? 0 : count;
    }

    /// An offer as it was seen last.
    public record KnownOffer(String externalId, JsonNode payload) {}
}
