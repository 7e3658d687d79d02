package fr.jobmatch.matching;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// A catalogue in memory.
public final class OfferShelf implements OfferCatalogue {
    private final Map<OfferId, Offer> offers = new LinkedHashMap<>();

    public OfferShelf with(Offer... added) {
        for (var offer : added) {
            offers.put(offer.id(), offer);
        }
        return this;
    }

    @Override
    public void forEachActive(Consumer<Offer> consumer) {
        offers.values().forEach(consumer);
    }

    @Override
    public List<Offer> byIds(Collection<OfferId> ids) {
        return ids.stream().map(offers::get).filter(Objects::nonNull).toList();
    }
}
