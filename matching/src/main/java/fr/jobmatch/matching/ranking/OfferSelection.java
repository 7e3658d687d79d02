package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which offers to rank, as a search would choose them; null or empty means any. What an offer doesn't say never fits.
/// @param place commune, postcode, département, region or country, as people write it
/// @param radiusKm around a commune; 30 when null
/// @param salaryMin gross euros per year
/// @param among only offers that this lets through, asked last
public record OfferSelection(
        @Nullable String place,
        @Nullable Integer radiusKm,
        Set<ContractType> contracts,
        Set<RemotePolicy> remote,
        @Nullable Integer salaryMin,
        Set<OfferSource> sources,
        @Nullable Instant publishedSince,
        @Nullable Predicate<OfferId> among) {
    private static final OfferSelection ALL =
            new OfferSelection(null, null, Set.of(), Set.of(), null, Set.of(), null, null);

    public OfferSelection {
        contracts = Set.copyOf(contracts);
        remote = Set.copyOf(remote);
        sources = Set.copyOf(sources);
    }

    /// Return the selection of every offer.
    public static OfferSelection all() {
        return ALL;
    }

    /// Return the selection of the offers that a condition lets through.
    public static OfferSelection among(Predicate<OfferId> condition) {
        return new OfferSelection(null, null, Set.of(), Set.of(), null, Set.of(), null, condition);
    }

    boolean isAll() {
        return equals(ALL);
    }
}
