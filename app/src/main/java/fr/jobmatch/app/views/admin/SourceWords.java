package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Component;
import fr.jobmatch.app.sources.SourceOverview;
import fr.jobmatch.app.views.components.Dates;
import fr.jobmatch.ingestion.offers.live.Readiness;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Says how sources and runs stand, in the language of the page.
record SourceWords(Component page) {

    private static final int MINUTE = 60;

    /// How a source stands, as a key: what keeps it from being asked comes first.
    static String standing(SourceOverview overview) {
        if (overview.readiness() != Readiness.READY) {
            return overview.readiness() == Readiness.OFF ? "off" : "no-key";
        }
        if (overview.state().paused()) {
            return "paused";
        }
        if (!overview.state().open(Instant.now())) {
            return overview.state().failures() == 0 ? "busy" : "failing";
        }
        return "ready";
    }

    String standingOf(SourceOverview overview) {
        var until = overview.state().closedUntil();
        return page.getTranslation(
                "sources.standing." + standing(overview),
                until == null ? "" : moment(until),
                overview.state().failures());
    }

    String failure(String kind) {
        return page.getTranslation(
                "sources.failure." + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String title(ImportRun run) {
        var kind = page.getTranslation("runs.kind." + run.kind().name().toLowerCase(Locale.ROOT));
        var what = run.watch() == null ? kind : run.watch();
        return run.source().label() + " · " + what;
    }

    String when(ImportRun run) {
        var end = run.finishedAt();
        var key = run.byHand() ? "runs.when.by-hand" : "runs.when";
        var length = end == null
                ? page.getTranslation("runs.open")
                : duration(Duration.between(run.startedAt(), end).toSeconds());
        return page.getTranslation(key, moment(run.startedAt()), length);
    }

    private String duration(long seconds) {
        return seconds < MINUTE
                ? page.getTranslation("runs.seconds", seconds)
                : page.getTranslation("runs.minutes", seconds / MINUTE, seconds % MINUTE);
    }

    String counts(ImportRun run) {
        return page.getTranslation(
                "runs.counts",
                run.found(),
                run.created(),
                run.updated(),
                run.unchanged(),
                run.withdrawn(),
                run.refused());
    }

    String moment(Instant instant) {
        return Dates.moment(instant, page.getUI().map(ui -> ui.getLocale()).orElse(Locale.FRENCH));
    }
}
