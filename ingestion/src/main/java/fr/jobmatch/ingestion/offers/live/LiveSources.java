package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.domain.offer.OfferSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The sources that can be asked, whether they are switched on or not.
public final class LiveSources {

    private final List<LiveSource> all;

    public LiveSources(List<LiveSource> sources) {
        this.all = sources.stream()
                .sorted(Comparator.comparing(LiveSource::source))
                .toList();
    }

    public List<LiveSource> all() {
        return all;
    }

    /// Return those that are switched on and have their keys.
    public List<LiveSource> ready() {
        return all.stream()
                .filter(source -> source.readiness() == Readiness.READY)
                .toList();
    }

    public Optional<LiveSource> of(OfferSource source) {
        return all.stream().filter(live -> live.source() == source).findFirst();
    }
}
