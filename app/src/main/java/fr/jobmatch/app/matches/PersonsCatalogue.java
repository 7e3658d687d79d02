package fr.jobmatch.app.matches;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.own.OwnOffers;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The shared offers and, for whoever asks, those they added themselves.
@Component
@Primary
class PersonsCatalogue implements OfferCatalogue {

    private final OfferCatalogue shared;
    private final OwnOffers own;

    PersonsCatalogue(@Qualifier("storedOffers") OfferCatalogue shared, OwnOffers own) {
        this.shared = shared;
        this.own = own;
    }

    /// Only the shared ones: what one person added is nobody else's business.
    @Override
    public void forEachActive(Consumer<Offer> consumer) {
        shared.forEachActive(consumer);
    }

    @Override
    public List<Offer> byIds(Collection<OfferId> ids) {
        var found = shared.byIds(ids);
        if (found.size() == new HashSet<>(ids).size()) {
            return found;
        }
        var all = Stream.concat(found.stream(), own.byIds(ids).stream())
                .collect(Collectors.toMap(Offer::id, Function.identity(), (one, other) -> other));
        return inOrder(ids, all);
    }

    private static List<Offer> inOrder(Collection<OfferId> ids, Map<OfferId, Offer> offers) {
        return ids.stream().map(offers::get).filter(Objects::nonNull).toList();
    }
}
