package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.domain.offer.OfferSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A source that can be asked for offers. It keeps nothing between calls: where a walk through many pages stands is in
/// the cursor, so that it goes on after a restart, and on another machine.
public interface LiveSource {

    OfferSource source();

    SourcePolicy policy();

    /// Return whether the configuration switches it on and has the keys it needs.
    Readiness readiness();

    /// Return one page of the offers that a question finds.
    /// @param cursor null for the first page, else what the page before gave
    /// @throws fr.jobmatch.ingestion.offers.http.SourceFailure when there is no usable answer
    SourcePage page(SourceQuery query, @Nullable String cursor);

    /// Return whether it can be asked for words; otherwise occupations are what it understands.
    default boolean knowsWords() {
        return true;
    }

    /// Look at one offer again.
    /// @param payload what it looked like last
    /// @throws fr.jobmatch.ingestion.offers.http.SourceFailure when there is no usable answer
    default Look look(String externalId, JsonNode payload) {
        return new Look.Unknown();
    }

    /// Return whether single offers can be looked at.
    default boolean canLook() {
        return false;
    }

    /// Return the way to all offers of the source at once, if it has one.
    default Optional<StockExport> export() {
        return Optional.empty();
    }
}
