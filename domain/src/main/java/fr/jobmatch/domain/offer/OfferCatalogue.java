package fr.jobmatch.domain.offer;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Port: the stored offers, for those who rank them.
public interface OfferCatalogue {

    /// Give every active offer to the consumer, one at a time, so that memory stays flat.
    void forEachActive(Consumer<Offer> consumer);

    /// Return the offers with these ids, in the order of the ids; unknown ids are left out.
    List<Offer> byIds(Collection<OfferId> ids);
}
