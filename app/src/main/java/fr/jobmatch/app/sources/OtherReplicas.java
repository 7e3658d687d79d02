package fr.jobmatch.app.sources;

import fr.jobmatch.app.database.BackgroundWatch;
import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.store.OfferChanges;
import fr.jobmatch.ingestion.offers.store.OfferChanges.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells this replica, every few seconds, which offers others imported or withdrew: a source is fetched by one replica,
/// and all of them rank its offers. What this replica did itself it knows already.
@Component
class OtherReplicas extends BackgroundWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OtherReplicas.class);

    private static final Duration INTERVAL = Duration.ofSeconds(5);
    /// A transaction may take as long before others see what it changed.
    private static final Duration OVERLAP = Duration.ofSeconds(20);
    private static final int MOST = 20_000;

    private final OfferChanges changes;
    private final ApplicationEventPublisher events;
    /// When this replica last heard of an offer: from itself, or from the database.
    private final Map<OfferId, Instant> known = new ConcurrentHashMap<>();
    private Instant position = Instant.now().minus(OVERLAP);

    OtherReplicas(OfferChanges changes, ApplicationEventPublisher events) {
        super("other-replicas");
        this.changes = changes;
        this.events = events;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersImported event) {
        heard(event.offers());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersWithdrawn event) {
        heard(event.offers());
    }

    private void heard(Collection<OfferId> offers) {
        var now = Instant.now();
        offers.forEach(offer -> known.put(offer, now));
    }

    void hear() {
        var found = changes.after(position.minus(OVERLAP), MOST);
        var news = found.stream().filter(this::isNew).toList();
        if (!found.isEmpty()) {
            position = found.getLast().at();
        }
        known.values().removeIf(at -> at.isBefore(position.minus(OVERLAP.multipliedBy(2))));
        if (news.isEmpty()) {
            return;
        }
        var byState = news.stream()
                .collect(Collectors.partitioningBy(
                        Change::open, Collectors.mapping(Change::offer, Collectors.toList())));
        publish(byState.getOrDefault(true, List.of()), byState.getOrDefault(false, List.of()));
    }

    private void publish(List<OfferId> open, List<OfferId> closed) {
        if (!open.isEmpty()) {
            events.publishEvent(new OffersImported(open));
        }
        if (!closed.isEmpty()) {
            events.publishEvent(new OffersWithdrawn(closed));
        }
    }

    private boolean isNew(Change change) {
        var heard = known.get(change.offer());
        return heard == null || change.at().isAfter(heard);
    }

    /// The first look comes after a pause: a replica reads all open offers when it starts.
    @Override
    protected void look() throws InterruptedException {
        Thread.sleep(INTERVAL);
        try {
            hear();
        } catch (RuntimeException failed) {
            if (!DatabaseOutage.causes(failed)) {
                LOG.warn("changes of other replicas can't be read", failed);
            }
        }
    }
}
