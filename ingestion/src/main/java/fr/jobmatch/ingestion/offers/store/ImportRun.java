package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One import in the log.
/// @param finishedAt null while it runs, or when it was interrupted
public record ImportRun(
        UUID id,
        OfferSource source,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int found,
        int created,
        int updated,
        int unchanged,
        List<ImportReport.RejectedLine> rejected) {

    public ImportRun {
        rejected = List.copyOf(rejected);
    }
}
