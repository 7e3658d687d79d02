package fr.jobmatch.app.sources;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.offers.identity.OfferSignals;
import fr.jobmatch.ingestion.offers.identity.Signals;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.LiveSources;
import fr.jobmatch.ingestion.offers.live.SourcePolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What is to be shown of an offer beside its own words: where else it is advertised, whether it was before, whether it
/// is older than offers usually get, and to whom it is owed.
@Service
public class OfferStanding {

    private static final Duration USUAL_LIFE = Duration.ofDays(60);

    private final Signals signals;
    private final LiveSources sources;
    private final Clock clock;

    OfferStanding(Signals signals, LiveSources sources, Clock clock) {
        this.signals = signals;
        this.sources = sources;
        this.clock = clock;
    }

    public OfferSignals signals(Offer offer) {
        return signals.of(offer.id());
    }

    /// Return whether an offer has been open for longer than offers of its source usually are.
    public boolean old(Offer offer) {
        var life = policy(offer).map(SourcePolicy::usualLife).orElse(USUAL_LIFE);
        return offer.publishedAt() != null
                && offer.publishedAt().isBefore(clock.instant().minus(life));
    }

    /// Return the terms under which an offer is shown; none for a source that can't be asked.
    public Optional<SourcePolicy> policy(Offer offer) {
        return sources.of(offer.source()).map(LiveSource::policy);
    }
}
