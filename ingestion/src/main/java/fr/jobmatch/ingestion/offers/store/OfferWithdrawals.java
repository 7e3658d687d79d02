package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closes offers that a source withdrew, that expired, or that no import has seen for long.
@Service
public class OfferWithdrawals {

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    OfferWithdrawals(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Close offers that their source no longer has, and forget their raw payloads.
    /// @return how many were open
    @Transactional
    public int withdraw(OfferSource source, Collection<String> externalIds) {
        var ids = externalIds.toArray(String[]::new);
        jdbc.update("delete from offer_payload where source = ? and external_id = any (?)", source.code(), ids);
        return publish(jdbc.queryForList(
                "update offer set state = 'WITHDRAWN', closed_at = now() where source = ? and external_id = any (?) and state = 'ACTIVE' returning id",
                UUID.class,
                source.code(),
                ids));
    }

    /// Close offers whose end has passed, and those of a source that no import has seen since a moment.
    /// @return how many were open
    @Transactional
    public int expire(OfferSource source, Instant now, Instant notSeenSince) {
        return publish(jdbc.queryForList(
                """
                update offer set state = 'EXPIRED', closed_at = now()
                where source = ? and state = 'ACTIVE' and (expires_at < ? or last_seen_at < ?) returning id""", UUID.class, source.code(), now.atOffset(ZoneOffset.UTC), notSeenSince.atOffset(ZoneOffset.UTC)));
    }

    private int publish(List<UUID> closed) {
        if (!closed.isEmpty()) {
            events.publishEvent(
                    new OffersWithdrawn(closed.stream().map(OfferId::new).toList()));
        }
        return closed.size();
    }
}
