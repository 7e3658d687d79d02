package fr.jobmatch.ingestion.offers.identity;

import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an offer beside its own words.
/// @param origins other open advertisements of the same job
/// @param otherNames open advertisements with the same text under other names: several agencies, one job
/// @param closedBefore when the same job was last closed before this offer appeared; null when it never was
public record OfferSignals(
        List<Origin> origins,
        List<Origin> otherNames,
        @Nullable Instant closedBefore) {

    public OfferSignals {
        origins = List.copyOf(origins);
        otherNames = List.copyOf(otherNames);
    }

    /// Where a job is advertised too.
    public record Origin(
            OfferId offer,
            OfferSource source,
            @Nullable String company,
            @Nullable String url,
            @Nullable Instant publishedAt) {}
}
