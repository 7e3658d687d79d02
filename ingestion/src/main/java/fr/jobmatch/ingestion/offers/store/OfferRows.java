package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import fr.jobmatch.ingestion.offers.identity.Clusters;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Silver: the canonical offers and the columns that searches filter on.
@Repository
class OfferRows {

    private static final String SAVE = """
            insert into offer (id, source, external_id, canonical, title, company, words, rome_code, contract_type, remote,
                annual_min, annual_max, departement, lat, lon, published_at, expires_at,
                first_seen_at, last_seen_at, normalised_at)
            values (?, ?, ?, ?::jsonb, ?, ?,
                setweight(to_tsvector('french', ?), 'A') || to_tsvector('french', ?),
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, external_id) do update set
                canonical = excluded.canonical, title = excluded.title, company = excluded.company,
                words = excluded.words, rome_code = excluded.rome_code, contract_type = excluded.contract_type,
                remote = excluded.remote, annual_min = excluded.annual_min, annual_max = excluded.annual_max,
                departement = excluded.departement, lat = excluded.lat, lon = excluded.lon,
                published_at = excluded.published_at, expires_at = excluded.expires_at,
                normalised_at = excluded.normalised_at""";

    private static final String SEEN_TOO =
            ", last_seen_at = excluded.last_seen_at, state = 'ACTIVE', closed_at = null, forgotten = false";

    private final JdbcTemplate jdbc;
    private final Clusters clusters;

    OfferRows(JdbcTemplate jdbc, Clusters clusters) {
        this.jdbc = jdbc;
        this.clusters = clusters;
    }

    /// An offer that is seen again is open again.
    /// @return those that were closed
    List<OfferId> seen(OfferSource source, Collection<String> externalIds, Instant now) {
        var ids = externalIds.toArray(String[]::new);
        var closed = jdbc.query(
                "select id from offer where source = ? and external_id = any (?) and state <> 'ACTIVE'",
                (row, number) -> new OfferId(row.getObject(1, UUID.class)),
                source.code(),
                ids);
        jdbc.update("""
                update offer set last_seen_at = ?, state = 'ACTIVE', closed_at = null,
                    normalised_at = case when state = 'ACTIVE' then normalised_at else ? end
                where source = ? and external_id = any (?)""", now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), source.code(), ids);
        return closed;
    }

    /// Save offers that a source just gave.
    void save(List<NormalisedOffer> offers, Instant now) {
        save(SAVE + SEEN_TOO, offers, now);
    }

    /// Save offers that were derived again: when they were seen, and whether they are open, stays.
    void derive(List<NormalisedOffer> offers, Instant now) {
        save(SAVE, offers, now);
    }

    private void save(String sql, List<NormalisedOffer> offers, Instant now) {
        jdbc.batchUpdate(sql, offers, offers.size(), (statement, entry) -> bind(statement, entry.offer(), now));
        clusters.assign(offers.stream().map(NormalisedOffer::offer).toList());
    }

    private static void bind(PreparedStatement statement, Offer offer, Instant now) throws SQLException {
        var place = offer.places().isEmpty() ? null : offer.places().getFirst();
        var salary = offer.salary();
        Object[] values = {
            offer.id().value(),
            offer.source().code(),
            offer.externalId(),
            CanonicalOffers.write(offer),
            offer.title(),
            offer.company(),
            SearchWords.of(offer.title()),
            SearchWords.ofRest(offer),
            offer.romeCode(),
            name(offer.contract().type()),
            name(offer.remote()),
            salary == null ? null : salary.annualMin(),
            salary == null ? null : salary.annualMax(),
            place == null ? null : place.departement(),
            place == null ? null : place.lat(),
            place == null ? null : place.lon(),
            at(offer.publishedAt()),
            at(offer.expiresAt()),
            at(now),
            at(now),
            at(now)
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i], type(i));
        }
    }

    /// The driver can't tell the type of a null.
    private static int type(int column) {
        return switch (column) {
            case 0 -> Types.OTHER;
            case 11, 12, 14, 15 -> Types.DOUBLE;
            case 16, 17, 18, 19, 20 -> Types.TIMESTAMP_WITH_TIMEZONE;
            default -> Types.VARCHAR;
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
