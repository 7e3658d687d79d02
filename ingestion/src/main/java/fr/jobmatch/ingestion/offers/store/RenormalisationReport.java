package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What reading the offers of a source again changed, so far or in the end.
/// @param reason why it was asked for
/// @param startedAt null while it waits
/// @param finishedAt null while it waits or goes on
/// @param derived offers that were derived
/// @param changed offers of which a field became another
/// @param fields by field of the canonical offer, in how many offers it changed
/// @param rejected payloads that can't be read any more; their offers stay as they were
public record RenormalisationReport(
        OfferSource source,
        Reason reason,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int derived,
        int changed,
        Map<String, Integer> fields,
        int rejected) {

    /// Why offers are read again.
    public enum Reason {
        /// Somebody asked for it.
        BY_HAND,
        /// Other taxonomies were imported.
        TAXONOMY
    }

    public RenormalisationReport {
        fields = Map.copyOf(fields);
    }
}
