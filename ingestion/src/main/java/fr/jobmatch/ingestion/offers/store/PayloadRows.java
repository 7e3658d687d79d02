package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Bronze: the raw payloads.
@Repository
class PayloadRows {

    private static final String SAVE = """
            insert into offer_payload (source, external_id, payload, sha256, first_seen_at, last_seen_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (source, external_id) do update
            set payload = excluded.payload, sha256 = excluded.sha256, last_seen_at = excluded.last_seen_at""";

    private final JdbcTemplate jdbc;

    PayloadRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Return the stored hashes, hexadecimal, by external id.
    Map<String, String> hashes(OfferSource source, Collection<String> externalIds) {
        var hashes = new HashMap<String, String>();
        jdbc.query(
                "select external_id, encode(sha256, 'hex') from offer_payload where source = ? and external_id = any (?)",
                row -> {
                    hashes.put(row.getString(1), row.getString(2));
                },
                source.code(),
                externalIds.toArray(String[]::new));
        return hashes;
    }

    /// Return those of the offers that were seen since a moment.
    Set<String> seenSince(OfferSource source, Collection<String> externalIds, Instant since) {
        return Set.copyOf(jdbc.queryForList(
                "select external_id from offer_payload where source = ? and external_id = any (?) and last_seen_at >= ?",
                String.class,
                source.code(),
                externalIds.toArray(String[]::new),
                since.atOffset(ZoneOffset.UTC)));
    }

    void seen(OfferSource source, Collection<String> externalIds, Instant now) {
        jdbc.update(
                "update offer_payload set last_seen_at = ? where source = ? and external_id = any (?)",
                now.atOffset(ZoneOffset.UTC),
                source.code(),
                externalIds.toArray(String[]::new));
    }

    void save(OfferSource source, List<NormalisedOffer> offers, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(SAVE, offers, offers.size(), (statement, entry) -> {
            statement.setString(1, source.code());
            statement.setString(2, entry.payload().externalId());
            statement.setBytes(3, entry.payload().bytes());
            statement.setBytes(4, HexFormat.of().parseHex(entry.payload().sha256()));
            statement.setObject(5, at, Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setObject(6, at, Types.TIMESTAMP_WITH_TIMEZONE);
        });
    }
}
