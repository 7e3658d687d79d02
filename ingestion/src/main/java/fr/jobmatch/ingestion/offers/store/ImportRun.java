package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One import in the log.
/// @param watch what was asked for, in words; null for a file and for a whole source
/// @param watchId what is fetched again and again, while it exists
/// @param byHand whether an administrator started it
/// @param finishedAt null while it runs, or when it was interrupted
/// @param cursor where it goes on
/// @param pages answers read so far
/// @param attempts failures since its last page
/// @param repeated offers that came more than once
/// @param refused payloads that were no offer
/// @param rejected the first thousand of them
/// @param warnings what the source says of its answers, as codes
/// @param failure kind of failure that ended it; null when it went well
public record ImportRun(
        UUID id,
        OfferSource source,
        RunKind kind,
        @Nullable UUID watchId,
        @Nullable String watch,
        boolean byHand,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String cursor,
        int pages,
        int attempts,
        int found,
        int created,
        int updated,
        int unchanged,
        int repeated,
        int withdrawn,
        int refused,
        List<ImportReport.RejectedLine> rejected,
        List<String> warnings,
        @Nullable String failure) {

    public ImportRun {
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }
}
