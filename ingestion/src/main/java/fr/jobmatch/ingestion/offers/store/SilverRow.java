package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the canonical offer of a row, with the time it was last seen, which changes without the offer.
final class SilverRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SilverRow() {}

    static Offer offer(ResultSet row) throws SQLException {
        var json = (ObjectNode) JSON.readTree(row.getString("canonical"));
        var seen = Objects.requireNonNull(row.getObject("last_seen_at", OffsetDateTime.class));
        return CanonicalOffers.read(json.put("lastSeenAt", seen.toInstant().toString()));
    }
}
