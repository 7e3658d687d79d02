package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/// Reads the canonical offer of a row, with the time it was last seen, which changes without the offer.
final class SilverRow {

    private SilverRow() {}

    static Offer offer(ResultSet row) throws SQLException {
        var seen = Objects.requireNonNull(row.getObject("last_seen_at", OffsetDateTime.class));
        return seenAt(CanonicalOffers.read(row.getString("canonical")), seen.toInstant());
    }

    private static Offer seenAt(Offer offer, Instant lastSeenAt) {
        return new Offer(
                offer.id(),
                offer.source(),
                offer.externalId(),
                offer.title(),
                offer.company(),
                offer.description(),
                offer.url(),
                offer.applyUrl(),
                offer.places(),
                offer.contract(),
                offer.experience(),
                offer.salary(),
                offer.remote(),
                offer.skills(),
                offer.languages(),
                offer.licences(),
                offer.diplomas(),
                offer.romeCode(),
                offer.occupation(),
                offer.language(),
                offer.publishedAt(),
                offer.updatedAt(),
                lastSeenAt,
                offer.expiresAt(),
                offer.raw());
    }
}
