package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.offer.OfferId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The stored vectors of offers, by model.
@Repository
class OfferVectors {
    private static final int BATCH = 200;
    /// Stands for no stored offer.
    private static final OfferId NO_OFFER = new OfferId(new UUID(0, 0));

    private final JdbcTemplate jdbc;

    OfferVectors(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Return the models with stored vectors, the one with the most first.
    List<EmbeddingModel> models() {
        return jdbc.query(
                "select model, dim from offer_vector group by model, dim order by count(*) desc, model",
                (row, number) -> new EmbeddingModel(row.getString(1), row.getInt(2)));
    }

    /// Remove all vectors of the other models.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int removeAllBut(EmbeddingModel model) {
        return jdbc.update("delete from offer_vector where model <> ?", model.name());
    }

    /// Return the hashes of the texts whose vectors are stored.
    Map<OfferId, byte[]> hashes(EmbeddingModel model, Collection<OfferId> offers) {
        var hashes = new HashMap<OfferId, byte[]>();
        jdbc.query(
                "select offer_id, content_hash from offer_vector where model = ? and offer_id = any (?)",
                row -> {
                    hashes.put(new OfferId(row.getObject(1, UUID.class)), row.getBytes(2));
                },
                model.name(),
                ids(offers));
        return hashes;
    }

    /// Store vectors, in place of older ones of the same model.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void put(EmbeddingModel model, List<OfferVector> vectors) {
        jdbc.batchUpdate("""
                insert into offer_vector (offer_id, model, dim, content_hash, embedding)
                values (?, ?, ?, ?, ?::vector)
                on conflict (offer_id, model) do update
                set dim = excluded.dim, content_hash = excluded.content_hash, embedding = excluded.embedding,
                    embedded_at = now()
                """, vectors, BATCH, (statement, vector) -> {
            statement.setObject(1, vector.offer().value());
            statement.setString(2, model.name());
            statement.setInt(3, model.dimension());
            statement.setBytes(4, vector.contentHash());
            statement.setString(5, Arrays.toString(vector.embedding()));
        });
    }

    /// Remove the vectors of offers, of every model.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void remove(Collection<OfferId> offers) {
        jdbc.update("delete from offer_vector where offer_id = any (?)", (Object) ids(offers));
    }

    /// Return the nearest offers to a vector, nearest first.
    @Transactional(readOnly = true)
    List<SimilarOffer> nearest(EmbeddingModel model, float[] vector, int limit) {
        jdbc.execute("set local hnsw.iterative_scan = strict_order");
        return nearest(model, Arrays.toString(vector), NO_OFFER, limit);
    }

    /// Return the nearest offers to a stored one, nearest first; none when it has no vector.
    @Transactional(readOnly = true)
    List<SimilarOffer> nearest(EmbeddingModel model, OfferId offer, int limit) {
        jdbc.execute("set local hnsw.iterative_scan = strict_order");
        return vector(model, offer).stream()
                .flatMap(vector -> nearest(model, vector, offer, limit).stream())
                .toList();
    }

    /// The index serves an order by distance to a constant, so the vector is read first.
    private List<String> vector(EmbeddingModel model, OfferId offer) {
        return jdbc.queryForList(
                "select embedding::text from offer_vector where offer_id = ? and model = ?",
                String.class,
                offer.value(),
                model.name());
    }

    private List<SimilarOffer> nearest(EmbeddingModel model, String vector, OfferId offer, int limit) {
        return jdbc.query(
                """
                select offer_id, 1 - (embedding::vector(%1$d) <=> ?::vector(%1$d))
                from offer_vector
                where model = ? and dim = %1$d and offer_id <> ?
                order by embedding::vector(%1$d) <=> ?::vector(%1$d)
                limit ?
                """.formatted(model.dimension()),
                (row, number) -> new SimilarOffer(new OfferId(row.getObject(1, UUID.class)), row.getDouble(2)),
                vector,
                model.name(),
                offer.value(),
                vector,
                limit);
    }

    private static UUID[] ids(Collection<OfferId> offers) {
        return offers.stream().map(OfferId::value).toArray(UUID[]::new);
    }
}
