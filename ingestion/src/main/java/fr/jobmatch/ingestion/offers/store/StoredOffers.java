package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The catalogue of the stored offers.
@Repository
class StoredOffers implements OfferCatalogue {

    /// Rows that the driver holds at a time; it streams only inside a transaction.
    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;

    StoredOffers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public void forEachActive(Consumer<Offer> consumer) {
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(
                            "select canonical, last_seen_at from offer where state = 'ACTIVE' order by id");
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                row -> {
                    consumer.accept(SilverRow.offer(row));
                });
    }

    @Override
    public List<Offer> byIds(Collection<OfferId> ids) {
        var found = new HashMap<OfferId, Offer>();
        jdbc.query(
                "select canonical, last_seen_at from offer where id = any (?)",
                row -> {
                    var offer = SilverRow.offer(row);
                    found.put(offer.id(), offer);
                },
                (Object) ids.stream().map(OfferId::value).toArray(UUID[]::new));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
