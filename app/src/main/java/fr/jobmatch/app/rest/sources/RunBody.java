package fr.jobmatch.app.rest.sources;

import fr.jobmatch.ingestion.offers.store.ImportReport;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.RunKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One run in the log.
/// @param watch area and occupation, in words
/// @param seconds how long it took; null while it runs
/// @param refused how many were no offers
/// @param rejected the first thousand of them, by its number in the run, with the reason
/// @param warnings what the source says of its answers
/// @param failure kind of the failure that it stands at, or ended with
record RunBody(
        UUID id,
        String source,
        RunKind kind,
        @Nullable String watch,
        boolean byHand,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long seconds,
        int pages,
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

    static RunBody of(ImportRun run) {
        var end = run.finishedAt();
        return new RunBody(
                run.id(),
                run.source().code(),
                run.kind(),
                run.watch(),
                run.byHand(),
                run.startedAt(),
                end,
                end == null ? null : Duration.between(run.startedAt(), end).toSeconds(),
                run.pages(),
                run.found(),
                run.created(),
                run.updated(),
                run.unchanged(),
                run.repeated(),
                run.withdrawn(),
                run.refused(),
                run.rejected(),
                run.warnings(),
                run.failure());
    }
}
