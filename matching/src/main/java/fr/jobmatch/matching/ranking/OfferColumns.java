package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Every active offer as the criteria see it, in memory; follows imports and withdrawals.
@Component
class OfferColumns {
    private static final int AT_ONCE = 512;

    private final OfferCatalogue catalogue;
    private final OfferTable table = new OfferTable();
    /// Withdrawn while the first load still ran.
    private final Set<OfferId> withdrawn = ConcurrentHashMap.newKeySet();

    private volatile boolean loaded;

    OfferColumns(OfferCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The server answers meanwhile, from what is there.
    @EventListener(ApplicationReadyEvent.class)
    void loadInBackground() {
        Thread.ofPlatform().name("offer-columns").daemon().start(this::load);
    }

    /// An event that came first knows better than the load.
    void load() {
        var batch = new ArrayList<Offer>(AT_ONCE);
        catalogue.forEachActive(offer -> {
            batch.add(offer);
            if (batch.size() == AT_ONCE) {
                takeIn(batch);
            }
        });
        takeIn(batch);
        table.remove(withdrawn);
        withdrawn.clear();
        loaded = true;
    }

    private void takeIn(List<Offer> batch) {
        batch.removeIf(offer -> withdrawn.contains(offer.id()));
        table.putNew(batch);
        batch.clear();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersImported event) {
        withdrawn.removeAll(event.offers());
        table.putAll(catalogue.byIds(event.offers()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersWithdrawn event) {
        if (!loaded) {
            withdrawn.addAll(event.offers());
        }
        table.remove(event.offers());
    }

    OfferTable table() {
        return table;
    }

    /// Return whether every stored offer has been read since the start.
    boolean complete() {
        return loaded;
    }
}
