package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadFiles;
import fr.jobmatch.ingestion.offers.PayloadLine;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Imports raw payloads of a source in bulk. A chunk is one transaction; an unchanged payload costs one look at its
/// hash.
@Service
public class OfferImports {

    private static final int CHUNK = 500;

    private final PayloadRows payloads;
    private final OfferRows offers;
    private final ImportRuns runs;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    OfferImports(
            PayloadRows payloads,
            OfferRows offers,
            ImportRuns runs,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.payloads = payloads;
        this.offers = offers;
        this.runs = runs;
        this.transactions = transactions;
        this.events = events;
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
        lines.gather(Gatherers.windowFixed(CHUNK)).forEach(chunk -> importChunk(chunk, tally));
        return runs.finish(tally.report(), clock.instant());
    }

    private void importChunk(List<PayloadLine> lines, ImportTally tally) {
        var chunk = ImportChunk.of(lines, tally);
        transactions.executeWithoutResult(status -> {
            var now = clock.instant();
            var known = payloads.hashes(chunk.source(), chunk.externalIds());
            var unchanged = chunk.unchanged(known);
            payloads.seen(chunk.source(), unchanged, now);
            offers.seen(chunk.source(), unchanged, now);
            var changed = chunk.without(unchanged).normalised(tally);
            payloads.save(chunk.source(), changed, now);
            offers.save(changed, now);
            tally.stored(known.keySet(), unchanged, changed);
            if (!changed.isEmpty()) {
                events.publishEvent(new OffersImported(
                        changed.stream().map(entry -> entry.offer().id()).toList()));
            }
        });
    }
}
