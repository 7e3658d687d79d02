package fr.jobmatch.ingestion.offers.store;

import java.util.List;
import java.util.Map;

/// What deriving the offers again changed.
/// @param derived offers that were derived
/// @param changed offers of which a field became another
/// @param fields by field of the canonical offer, in how many offers it changed
/// @param rejected payloads that can't be read any more; their offers stay as they were
public record RenormalisationReport(
        int derived, int changed, Map<String, Integer> fields, List<ImportReport.RejectedLine> rejected) {

    public RenormalisationReport {
        fields = Map.copyOf(fields);
        rejected = List.copyOf(rejected);
    }
}
