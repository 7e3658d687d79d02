package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadLine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/// Imports what a live source answers, page by page.
@Service
public class PageImports {

    private final ImportChunks chunks;

    PageImports(ImportChunks chunks) {
        this.chunks = chunks;
    }

    /// Import the payloads of one page in the caller's transaction, or one of its own.
    /// @return what they were, with rejected ones numbered from 1 within the run
    public ImportReport importPage(ImportRun run, List<JsonNode> payloads) {
        var lines = new ArrayList<PayloadLine>();
        for (var payload : payloads) {
            lines.add(PayloadLine.of(run.found() + lines.size() + 1, payload));
        }
        return importLines(run, lines);
    }

    /// Import what a search brought; no run of the log stands for it.
    public ImportReport importPayloads(OfferSource source, List<JsonNode> payloads) {
        var lines = new ArrayList<PayloadLine>();
        payloads.forEach(payload -> lines.add(PayloadLine.of(lines.size() + 1, payload)));
        var tally = new ImportTally(UUID.randomUUID(), OfferMappers.of(source));
        chunks.save(lines, tally);
        return tally.report();
    }

    /// Import numbered lines of a download.
    public ImportReport importLines(ImportRun run, List<PayloadLine> lines) {
        var tally = new ImportTally(run.id(), OfferMappers.of(run.source()));
        chunks.saveUnseen(lines, tally, run.startedAt());
        return tally.report();
    }
}
