package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.ingestion.offers.PayloadFiles;
import fr.jobmatch.ingestion.offers.PayloadLine;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.Look;
import fr.jobmatch.ingestion.offers.live.StockExport;
import fr.jobmatch.ingestion.offers.store.ImportReport;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.KnownOffers;
import fr.jobmatch.ingestion.offers.store.LiveRuns;
import fr.jobmatch.ingestion.offers.store.OfferWithdrawals;
import fr.jobmatch.ingestion.offers.store.PageImports;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Takes a run one page forward: what the page holds and where the run goes on are saved together or not at all.
@Component
class RunSteps {

    private static final int LOOKS = 20;
    private static final int CHUNK = 500;

    private final LiveRuns runs;
    private final Watches watches;
    private final PageImports imports;
    private final KnownOffers offers;
    private final OfferWithdrawals withdrawals;
    private final TransactionTemplate transactions;
    private final Clock clock = Clock.systemUTC();

    RunSteps(
            LiveRuns runs,
            Watches watches,
            PageImports imports,
            KnownOffers offers,
            OfferWithdrawals withdrawals,
            TransactionTemplate transactions) {
        this.runs = runs;
        this.watches = watches;
        this.imports = imports;
        this.offers = offers;
        this.withdrawals = withdrawals;
        this.transactions = transactions;
    }

    /// @throws SourceFailure when the source gave no usable answer; the run stands as before
    void step(ImportRun run, LiveSource live) {
        switch (run.kind()) {
            case WALK -> walk(run, live);
            case CHECK -> check(run, live);
            case EXPORT ->
                live.export().ifPresentOrElse(export -> export(run, export), () -> runs.finish(run, clock.instant()));
            case FILE -> throw new IllegalArgumentException("a file is not fetched");
        }
    }

    /// A watch that was removed meanwhile ends its run.
    private void walk(ImportRun run, LiveSource live) {
        var watch = run.watchId() == null ? null : watches.find(run.watchId()).orElse(null);
        if (watch == null) {
            runs.finish(run, clock.instant());
            return;
        }
        var page = live.page(watch.query(), run.cursor());
        save(run, page.payloads(), List.of(), page.warnings(), page.next());
    }

    private void check(ImportRun run, LiveSource live) {
        var before = run.startedAt().minus(live.policy().refresh());
        var after = Objects.requireNonNullElse(run.cursor(), "");
        var known = offers.notSeenSince(run.source(), before, after, LOOKS);
        var open = new ArrayList<JsonNode>();
        var gone = new ArrayList<String>();
        for (var offer : known) {
            switch (live.look(offer.externalId(), offer.payload())) {
                case Look.Open now -> open.add(now.payload());
                case Look.Gone now -> gone.add(offer.externalId());
                case Look.Unknown now -> {}
            }
        }
        save(
                run,
                open,
                gone,
                List.of(),
                known.size() < LOOKS ? null : known.getLast().externalId());
    }

    private void save(
            ImportRun run, List<JsonNode> payloads, List<String> gone, List<String> warnings, @Nullable String next) {
        transactions.executeWithoutResult(status -> {
            var page = imports.importPage(run, payloads);
            int withdrawn = gone.isEmpty() ? 0 : withdrawals.withdraw(run.source(), gone);
            var now = runs.advance(run, page, withdrawn, warnings, next).orElseThrow(RunTakenOver::new);
            if (next == null) {
                runs.finish(now, clock.instant());
            }
        });
    }

    /// A download can't be resumed: a run that was broken off reads it from the start, and what it has seen already
    /// costs nothing.
    private void export(ImportRun run, StockExport export) {
        var progress = new Progress(run);
        export.read(stream -> {
            try (var lines = PayloadFiles.lines(stream)) {
                lines.gather(Gatherers.windowFixed(CHUNK)).forEach(chunk -> save(progress, chunk));
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
            return progress;
        });
        transactions.executeWithoutResult(status -> {
            var missing = progress.whole() ? missing(run) : List.<String>of();
            int withdrawn = missing.isEmpty() ? 0 : withdrawals.withdraw(run.source(), missing);
            var warnings = progress.whole() ? List.<String>of() : List.of("incomplete");
            var now = runs.advance(progress.run, progress.nothing(), withdrawn, warnings, null)
                    .orElseThrow(RunTakenOver::new);
            runs.finish(now, clock.instant());
        });
    }

    private void save(Progress progress, List<PayloadLine> chunk) {
        transactions.executeWithoutResult(status -> {
            var page = imports.importLines(progress.run, chunk);
            progress.broken |= chunk.stream().anyMatch(PayloadLine.Broken.class::isInstance);
            progress.lines += chunk.size();
            progress.run = runs.advance(progress.run, page, 0, List.of(), String.valueOf(progress.lines))
                    .orElseThrow(RunTakenOver::new);
        });
    }

    /// An export that lacks half of what is open is more likely broken than true: nothing is withdrawn for it.
    private List<String> missing(ImportRun run) {
        var missing = offers.idsNotSeenSince(run.source(), run.startedAt());
        return missing.size() * 2 <= offers.countOpen(run.source()) ? missing : List.of();
    }

    private static final class Progress {

        private ImportRun run;
        private boolean broken;
        private int lines;

        Progress(ImportRun run) {
            this.run = run;
        }

        boolean whole() {
            return !broken && lines > 0;
        }

        ImportReport nothing() {
            return new ImportReport(run.id(), run.source(), 0, 0, 0, 0, 0, 0, List.of(), java.util.Map.of());
        }
    }
}
