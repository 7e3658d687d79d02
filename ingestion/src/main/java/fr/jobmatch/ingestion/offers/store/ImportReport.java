package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.ReadCounts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What an import did.
/// @param found lines that hold something
/// @param repeated lines replaced by a later one with the same id in the same chunk
/// @param refused lines that were no offer
/// @param rejected the first thousand of them
/// @param fields by field, how many of the new and changed payloads state it and how many of those were read
public record ImportReport(
        UUID run,
        OfferSource source,
        int found,
        int created,
        int updated,
        int unchanged,
        int repeated,
        int refused,
        List<RejectedLine> rejected,
        Map<String, ReadCounts.ReadCount> fields) {

    public ImportReport {
        rejected = List.copyOf(rejected);
        fields = Map.copyOf(fields);
    }

    /// A line that was no offer, by its number from 1.
    public record RejectedLine(int line, String reason) {}
}
