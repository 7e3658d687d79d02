package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Searches the active offers. A search that would take long is stopped by the database.
@Service
public class OfferSearch {

    /// Milliseconds that one statement may take.
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final OfferCatalogue offers;

    OfferSearch(JdbcClient jdbc, OfferCatalogue offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /// Return one page of what a query finds; a place nobody knows finds nothing.
    /// @throws org.springframework.dao.QueryTimeoutException when the database stopped it
    @Transactional(readOnly = true)
    public OfferPage search(OfferQuery query) {
        limitTime();
        var sql = SearchSql.of(query);
        long total =
                jdbc.sql(sql.count()).params(sql.parameters()).query(Long.class).single();
        return new OfferPage(page(sql), total, query.page(), query.size());
    }

    /// Return the ids of all offers that a query finds, whatever its page.
    /// @throws org.springframework.dao.QueryTimeoutException when the database stopped it
    @Transactional(readOnly = true)
    public Set<OfferId> idsOf(OfferQuery query) {
        limitTime();
        var sql = SearchSql.of(query);
        return jdbc.sql("select id from offer where " + sql.where())
                .params(sql.parameters())
                .query((row, number) -> new OfferId(row.getObject(1, UUID.class)))
                .set();
    }

    /// Return an offer, open or not.
    public Optional<Offer> byId(OfferId id) {
        return offers.byIds(List.of(id)).stream().findFirst();
    }

    /// For this transaction only: the connection goes back to the pool as it came.
    private void limitTime() {
        jdbc.sql("select set_config('statement_timeout', ?, true)")
                .param(String.valueOf(LONGEST))
                .query(String.class)
                .single();
    }

    private List<Offer> page(SearchSql sql) {
        return jdbc.sql(sql.page())
                .params(sql.parameters())
                .query((row, number) -> SilverRow.offer(row))
                .list();
    }
}
