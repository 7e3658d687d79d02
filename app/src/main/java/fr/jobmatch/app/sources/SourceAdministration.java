package fr.jobmatch.app.sources;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.LiveSources;
import fr.jobmatch.ingestion.offers.runs.SourceStates;
import fr.jobmatch.ingestion.offers.runs.Watch;
import fr.jobmatch.ingestion.offers.runs.Watches;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.ImportRuns;
import fr.jobmatch.ingestion.offers.store.KnownOffers;
import fr.jobmatch.ingestion.offers.store.LiveRuns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// What administrators see of the live sources, and do with them.
@Service
@PreAuthorize("hasRole('ADMIN')")
public class SourceAdministration {

    private final LiveSources sources;
    private final SourceStates states;
    private final SourceSchedule schedule;
    private final ImportRuns imports;
    private final LiveRuns runs;
    private final KnownOffers offers;
    private final Watches watches;

    SourceAdministration(
            LiveSources sources,
            SourceStates states,
            SourceSchedule schedule,
            ImportRuns imports,
            LiveRuns runs,
            KnownOffers offers,
            Watches watches) {
        this.sources = sources;
        this.states = states;
        this.schedule = schedule;
        this.imports = imports;
        this.runs = runs;
        this.offers = offers;
        this.watches = watches;
    }

    public List<SourceOverview> sources() {
        return sources.all().stream().map(this::overview).toList();
    }

    /// Return a source; empty when it can't be asked.
    public Optional<SourceOverview> find(OfferSource source) {
        return sources.of(source).map(this::overview);
    }

    private SourceOverview overview(LiveSource live) {
        var source = live.source();
        return new SourceOverview(
                source,
                live.readiness(),
                live.policy(),
                states.of(source),
                offers.countOpen(source),
                imports.latest(source, 0, 1).stream().findFirst().orElse(null));
    }

    /// Make everything of a source due now.
    public void run(OfferSource source) {
        states.request(source);
        schedule.wake(source);
    }

    /// Stop asking a source, or go on where it stood.
    public void pause(OfferSource source, boolean paused) {
        states.pause(source, paused);
        if (!paused) {
            schedule.wake(source);
        }
    }

    /// Let a run that was given up go on where it stood.
    /// @return false when it is none, or the source has another open run
    public boolean replay(UUID run) {
        boolean reopened = runs.reopen(run);
        if (reopened) {
            runs.find(run).map(ImportRun::source).ifPresent(source -> {
                states.tryAgain(source);
                schedule.wake(source);
            });
        }
        return reopened;
    }

    /// Return a part of the runs, newest first.
    /// @param source any when null
    public List<ImportRun> runs(@Nullable OfferSource source, int offset, int limit) {
        return imports.latest(source, offset, limit);
    }

    /// Return how many runs there are.
    public long countRuns(@Nullable OfferSource source) {
        return imports.count(source);
    }

    public List<Watch> watches() {
        return watches.all();
    }

    /// Fetch an area and an occupation from now on.
    /// @throws IllegalArgumentException when it asks for nothing that is known
    public void watch(String place, int radiusKm, String romeCode, String words) {
        watches.add(place, radiusKm, romeCode, words);
        sources.ready().forEach(source -> schedule.wake(source.source()));
    }

    /// @return false when there is no such watch
    public boolean unwatch(UUID watch) {
        return watches.remove(watch);
    }
}
