package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.ReadCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Counts what an import does, from several threads.
final class ImportTally {

    private final UUID run;
    private final OfferMapper mapper;
    private final ReadCounts counts;
    private final List<ImportReport.RejectedLine> rejected = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private int repeated;
    private int refused;

    ImportTally(UUID run, OfferMapper mapper) {
        this.run = run;
        this.mapper = mapper;
        this.counts = new ReadCounts(mapper.fields());
    }

    OfferMapper mapper() {
        return mapper;
    }

    OfferSource source() {
        return mapper.source();
    }

    /// A file may hold a million broken lines: the first thousand tell what is wrong with them.
    synchronized void rejected(int line, String reason) {
        refused++;
        if (rejected.size() < ImportRuns.MOST_REJECTED) {
            rejected.add(new ImportReport.RejectedLine(line, reason));
        }
    }

    synchronized void repeated() {
        repeated++;
    }

    synchronized void repeated(int offers) {
        repeated += offers;
    }

    synchronized void read(JsonNode payload, Offer offer) {
        counts.add(payload, offer);
    }

    synchronized void stored(Set<String> known, Collection<String> same, List<NormalisedOffer> changed) {
        unchanged += same.size();
        for (var entry : changed) {
            if (known.contains(entry.payload().externalId())) {
                updated++;
            } else {
                created++;
            }
        }
    }

    synchronized ImportReport report() {
        rejected.sort(Comparator.comparingInt(ImportReport.RejectedLine::line));
        int found = created + updated + unchanged + repeated + refused;
        return new ImportReport(
                run, source(), found, created, updated, unchanged, repeated, refused, rejected, counts.byField());
    }
}
