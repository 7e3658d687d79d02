package fr.jobmatch.benchmarks.scale;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferFiles;
import fr.jobmatch.ingestion.offers.OfferLine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Offers of France Travail out of a file.
record StoredOffers(Map<OfferId, Offer> offers) implements OfferCatalogue {

    static StoredOffers read(Path file) {
        try (var lines = OfferFiles.read(OfferSource.FRANCE_TRAVAIL, file, false)) {
            return new StoredOffers(lines.filter(OfferLine.Read.class::isInstance)
                    .map(line -> ((OfferLine.Read) line).offer())
                    .collect(Collectors.toMap(Offer::id, Function.identity(), (one, other) -> other)));
        }
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
