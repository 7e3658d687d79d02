package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadFiles;
import fr.jobmatch.ingestion.offers.PayloadLine;
import java.io.InputStream;
import java.time.Clock;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Imports raw payloads of a source in bulk. A chunk is one transaction; an unchanged payload costs one look at its
/// hash.
@Service
public class OfferImports {

    static final int CHUNK = 500;

    /// Chunks that are read while the one before them is saved, in order.
    private static final int AHEAD = 2;

    private final ImportChunks chunks;
    private final ImportRuns runs;
    private final Clock clock = Clock.systemUTC();

    OfferImports(ImportChunks chunks, ImportRuns runs) {
        this.chunks = chunks;
        this.runs = runs;
    }

    /// Import the payloads of a stream: NDJSON, a JSON array or one object, also gzipped. Publishes `OffersImported` in
    /// each chunk's transaction. A broken line is reported, never fatal.
    public ImportReport importAll(OfferSource source, InputStream stream) {
        try (var lines = PayloadFiles.lines(stream)) {
            return importAll(source, lines);
        }
    }

    private ImportReport importAll(OfferSource source, Stream<PayloadLine> lines) {
        var mapper = OfferMappers.of(source);
        var run = runs.start(source, clock.instant());
        var tally = new ImportTally(run, mapper);
        lines.gather(Gatherers.windowFixed(CHUNK))
                .gather(Gatherers.mapConcurrent(AHEAD, chunk -> chunks.prepare(chunk, tally)))
                .forEach(chunk -> chunks.save(chunk, tally));
        return runs.finish(tally.report(), clock.instant());
    }
}
