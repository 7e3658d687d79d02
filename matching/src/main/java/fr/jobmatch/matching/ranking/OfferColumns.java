package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.facts.OfferReading;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Every active offer as the criteria see it, in memory; follows imports and withdrawals.
@Component
class OfferColumns {
    private final OfferCatalogue catalogue;
    private final OfferReading reading = new OfferReading();
    private final Map<OfferId, OfferFacts> facts = new ConcurrentHashMap<>();
    private final NearDuplicates duplicates = new NearDuplicates();
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
        catalogue.forEachActive(offer -> {
            if (!withdrawn.contains(offer.id())) {
                facts.computeIfAbsent(offer.id(), unused -> reading.read(offer));
                duplicates.put(offer);
            }
        });
        facts.keySet().removeAll(withdrawn);
        withdrawn.clear();
        loaded = true;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersImported event) {
        withdrawn.removeAll(event.offers());
        var offers = catalogue.byIds(event.offers());
        offers.parallelStream().map(reading::read).forEach(read -> facts.put(read.id(), read));
        offers.forEach(duplicates::put);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersWithdrawn event) {
        if (!loaded) {
            withdrawn.addAll(event.offers());
        }
        event.offers().forEach(facts::remove);
        event.offers().forEach(duplicates::remove);
    }

    /// Return an offer as the criteria see it, without keeping it.
    OfferFacts read(Offer offer) {
        return reading.read(offer);
    }

    /// Return the offers as they are now.
    Collection<OfferFacts> all() {
        return facts.values();
    }

    /// Return what stands for an offer and those that advertise the same job.
    OfferId job(OfferId offer) {
        return duplicates.group(offer);
    }

    /// Return whether every stored offer has been read since the start.
    boolean complete() {
        return loaded;
    }
}
