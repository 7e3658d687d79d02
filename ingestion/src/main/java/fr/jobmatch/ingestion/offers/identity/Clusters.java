package fr.jobmatch.ingestion.offers.identity;

import fr.jobmatch.domain.offer.Offer;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Puts offers into clusters as they are stored: an offer joins those with which it shares a key, and clusters that it
/// connects become one. Sketches of one text in two wordings differ in 14 bits at most, those of two texts with one
/// beginning in 18 at least, on 212 pairs of recorded offers.
@Repository
public class Clusters {

    /// Two transactions at a time would not see each other's offers.
    private static final long LOCK = 0x6F66666572L;

    private final JdbcTemplate jdbc;

    Clusters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Put stored offers into their clusters, in the caller's transaction.
    public void assign(List<Offer> offers) {
        if (offers.isEmpty()) {
            return;
        }
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
        var keys = new HashMap<UUID, OfferKeys>();
        offers.forEach(offer -> keys.put(offer.id().value(), OfferKeys.of(offer)));
        save(keys);
        var unions = new Unions();
        keys.keySet().forEach(unions::add);
        related(keys).forEach(found -> unions.join(found.offer(), found.cluster()));
        shared(keys.keySet()).forEach(pair -> unions.join(pair.offer(), pair.cluster()));
        save(unions, keys.keySet());
    }

    private void save(Map<UUID, OfferKeys> keys) {
        jdbc.update("delete from offer_identity where offer_id = any (?)", (Object) array(keys.keySet()));
        var rows = keys.entrySet().stream()
                .flatMap(entry -> rows(entry.getKey(), entry.getValue()))
                .toList();
        jdbc.batchUpdate(
                "insert into offer_identity (offer_id, kind, key, sketch) values (?, ?, ?, ?) on conflict do nothing",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setObject(1, row.offer());
                    statement.setString(2, row.kind());
                    statement.setBytes(3, row.key());
                    statement.setObject(4, row.sketch(), Types.BIGINT);
                });
    }

    private static Stream<Row> rows(UUID offer, OfferKeys keys) {
        return Stream.of(
                        keys.same().stream().map(key -> new Row(offer, "SAME", key, null)),
                        keys.advert().stream().map(key -> new Row(offer, "SAME", key, keys.sketch())),
                        keys.text().stream().map(key -> new Row(offer, "TEXT", key, null)))
                .flatMap(Function.identity());
    }

    /// Return the clusters of other offers with a common key.
    private List<Link> related(Map<UUID, OfferKeys> keys) {
        return jdbc.query(
                """
                select distinct mine.offer_id, coalesce(o.cluster_id, o.id) from offer_identity mine
                join offer_identity other on other.key = mine.key and other.kind = 'SAME'
                    and other.offer_id <> mine.offer_id
                    and (mine.sketch is null or other.sketch is null
                        or bit_count((mine.sketch # other.sketch)::bit(64)) <= 14)
                join offer o on o.id = other.offer_id
                where mine.kind = 'SAME' and mine.offer_id = any (?) and not (o.id = any (?))""",
                (row, number) -> new Link(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                array(keys.keySet()),
                array(keys.keySet()));
    }

    /// Return pairs among the offers themselves.
    private List<Link> shared(Collection<UUID> offers) {
        return jdbc.query(
                """
                select distinct a.offer_id, b.offer_id from offer_identity a
                join offer_identity b on b.key = a.key and b.kind = 'SAME' and b.offer_id > a.offer_id
                    and (a.sketch is null or b.sketch is null
                        or bit_count((a.sketch # b.sketch)::bit(64)) <= 14)
                where a.kind = 'SAME' and a.offer_id = any (?) and b.offer_id = any (?)""",
                (row, number) -> new Link(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                array(offers),
                array(offers));
    }

    private void save(Unions unions, Collection<UUID> offers) {
        var merged = new HashSet<>(unions.members());
        merged.removeAll(offers);
        for (var cluster : merged) {
            if (!cluster.equals(unions.root(cluster))) {
                jdbc.update(
                        "update offer set cluster_id = ? where cluster_id = ? or id = ?",
                        unions.root(cluster),
                        cluster,
                        cluster);
            }
        }
        jdbc.batchUpdate(
                "update offer set cluster_id = ? where id = ? and cluster_id is distinct from ?",
                offers,
                offers.size(),
                (statement, offer) -> {
                    statement.setObject(1, unions.root(offer));
                    statement.setObject(2, offer);
                    statement.setObject(3, unions.root(offer));
                });
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    /// @param sketch of the text behind the key, which must be near, too; null when the key is enough
    private record Row(
            UUID offer, String kind, byte[] key, @Nullable Long sketch) {}

    private record Link(UUID offer, UUID cluster) {}
}
