package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what may not be kept of closed offers: employer, text, addresses and town, as the licence of France Travail
/// asks (article 7). Title, occupation, contract and dates stay for those who applied.
@Service
public class OfferRetention {

    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;

    OfferRetention(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Forget closed offers of a source, some hundred at most.
    /// @return how many
    @Transactional
    public int forget(OfferSource source, Instant closedBefore) {
        var offers = jdbc.query(
                """
                select canonical, last_seen_at from offer
                where source = ? and state <> 'ACTIVE' and not forgotten and closed_at <= ? limit ? for update skip locked""",
                (row, number) -> SilverRow.offer(row),
                source.code(),
                closedBefore.atOffset(ZoneOffset.UTC),
                CHUNK);
        jdbc.update(
                "delete from offer_payload where source = ? and external_id = any (?)",
                source.code(),
                offers.stream().map(Offer::externalId).toArray(String[]::new));
        forget(offers);
        return offers.size();
    }

    private void forget(List<Offer> offers) {
        jdbc.batchUpdate("""
                update offer set canonical = ?::jsonb, company = null, words = '', lat = null, lon = null,
                    forgotten = true where id = ?""", offers, CHUNK, (statement, offer) -> {
            statement.setString(1, CanonicalOffers.write(rest(offer)));
            statement.setObject(2, offer.id().value(), Types.OTHER);
        });
    }

    private static Offer rest(Offer offer) {
        return new Offer(
                offer.id(),
                offer.source(),
                offer.externalId(),
                offer.title(),
                null,
                "",
                null,
                null,
                List.<OfferPlace>of(),
                offer.contract(),
                offer.experience(),
                offer.salary(),
                offer.remote(),
                List.of(),
                offer.languages(),
                offer.licences(),
                offer.diplomas(),
                offer.romeCode(),
                offer.occupation(),
                offer.language(),
                offer.publishedAt(),
                offer.updatedAt(),
                offer.lastSeenAt(),
                offer.expiresAt(),
                Map.of());
    }
}
