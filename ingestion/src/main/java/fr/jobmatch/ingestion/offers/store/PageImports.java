package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadLine;
import java.util.ArrayList;
import java.util.List;
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

    /// Import numbered lines of a download.
    public ImportReport importLines(ImportRun run, List<PayloadLine> lines) {
        var tally = new ImportTally(run.id(), OfferMappers.of(run.source()));
        chunks.saveUnseen(lines, tally, run.startedAt());
        return tally.report();
    }
}
