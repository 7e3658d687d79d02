package fr.jobmatch.ingestion.offers.own;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import fr.jobmatch.ingestion.offers.capture.Capture;
import fr.jobmatch.ingestion.offers.identity.OfferAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the offers that people added. Which rows a transaction sees is decided by the database.
@Service
public class OwnOffers {

    /// What one person can keep; far above what anybody reads.
    static final int MOST = 1000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;

    OwnOffers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Keep an offer; the same one added again is replaced and keeps its id, which documents may point to.
    /// @return the id under which it is kept
    /// @throws TooManyOwnOffers when the person has as many as one can keep
    @Transactional
    public OfferId add(PersonId person, Offer offer, Capture.Method method) {
        var kept = find(offer).map(KeptOffer::id).orElse(offer.id());
        var id = kept.value();
        if (count(id) >= MOST) {
            throw new TooManyOwnOffers(MOST);
        }
        jdbc.update("""
                insert into own_offer (person_id, id, canonical, method) values (?, ?, ?::jsonb, ?)
                on conflict (person_id, id) do update
                set canonical = excluded.canonical, method = excluded.method, changed_at = now()""", person.value(), id, canonical(offer, kept), method.name());
        return kept;
    }

    /// Return the offer that whoever asks has added before: the same one, or another reading of the same page.
    @Transactional(readOnly = true)
    public Optional<KeptOffer> find(Offer offer) {
        var address = OfferAddress.of(offer.url());
        return jdbc
                .query(
                        "select id, added_at, canonical ->> 'url' as url from own_offer order by added_at",
                        (row, number) -> {
                            boolean same = row.getObject("id", UUID.class)
                                            .equals(offer.id().value())
                                    || address.isPresent() && address.equals(OfferAddress.of(row.getString("url")));
                            return same ? Optional.of(kept(row)) : Optional.<KeptOffer>empty();
                        })
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Return the offers of whoever asks, the last added first.
    @Transactional(readOnly = true)
    public List<Offer> all() {
        return jdbc.query(
                "select canonical from own_offer order by added_at desc, id", (row, number) -> offer(row.getString(1)));
    }

    /// Return those of the offers that whoever asks has added.
    @Transactional(readOnly = true)
    public List<Offer> byIds(Collection<OfferId> ids) {
        return jdbc.query(
                "select canonical from own_offer where id = any (?)", (row, number) -> offer(row.getString(1)), (Object)
                        ids.stream().map(OfferId::value).toArray(UUID[]::new));
    }

    /// Forget an offer.
    /// @return whether it was there
    @Transactional
    public boolean remove(OfferId id) {
        return jdbc.update("delete from own_offer where id = ?", id.value()) > 0;
    }

    private int count(UUID other) {
        var count = jdbc.queryForObject("select count(*) from own_offer where id <> ?", Integer.class, other);
        return count == null ? 0 : count;
    }

    private static KeptOffer kept(ResultSet row) throws SQLException {
        return new KeptOffer(
                new OfferId(row.getObject("id", UUID.class)),
                row.getTimestamp("added_at").toInstant());
    }

    private static String canonical(Offer offer, OfferId id) {
        return ((ObjectNode) CanonicalOffers.node(offer))
                .put("id", id.toString())
                .toString();
    }

    private static Offer offer(String canonical) {
        return CanonicalOffers.read(JSON.readTree(canonical));
    }
}
