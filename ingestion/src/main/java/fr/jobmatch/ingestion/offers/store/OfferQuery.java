package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a search asks for; null or empty means any.
/// @param words as people type them: words, `"a phrase"`, `or`, `-without`
/// @param place commune, postcode, département or region
/// @param radiusKm around a commune; 30 when null
/// @param salaryMin gross euros per year; offers without a salary are left out
/// @param page from 0
/// @param size offers per page, 1 to 200
public record OfferQuery(
        @Nullable String words,
        @Nullable String place,
        @Nullable Integer radiusKm,
        Set<ContractType> contracts,
        Set<RemotePolicy> remote,
        @Nullable Integer salaryMin,
        Set<OfferSource> sources,
        @Nullable Instant publishedSince,
        Sort sort,
        int page,
        int size) {

    private static final int LARGEST_PAGE = 200;

    /// The order of the offers found. Relevance without words, and distance without a commune, fall back to the date;
    /// a search that only knows words takes meaning for relevance.
    public enum Sort {
        DATE,
        RELEVANCE,
        MEANING,
        DISTANCE,
        SALARY
    }

    public OfferQuery {
        contracts = Set.copyOf(contracts);
        remote = Set.copyOf(remote);
        sources = Set.copyOf(sources);
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("page from 0, size from 1 to " + LARGEST_PAGE);
        }
    }

    /// Return a query for every active offer, newest first.
    public static OfferQuery all(int page, int size) {
        return new OfferQuery(null, null, null, Set.of(), Set.of(), null, Set.of(), null, Sort.DATE, page, size);
    }

    /// Return this query with words, the best first.
    public OfferQuery withWords(String words) {
        return with(words, place, radiusKm, Sort.RELEVANCE, page, size);
    }

    /// Return this query without its words.
    public OfferQuery withoutWords() {
        return with(null, place, radiusKm, Sort.DATE, page, size);
    }

    /// Return the first offers of this query by relevance, as many as one page holds at most.
    public OfferQuery first() {
        return with(words, place, radiusKm, Sort.RELEVANCE, 0, LARGEST_PAGE);
    }

    /// Return this query around a place, the nearest first.
    public OfferQuery near(String place, int radiusKm) {
        return with(words, place, radiusKm, Sort.DISTANCE, page, size);
    }

    /// Return whether anything but words narrows the search.
    public boolean narrows() {
        return place != null && !place.isBlank()
                || !contracts.isEmpty()
                || !remote.isEmpty()
                || salaryMin != null
                || !sources.isEmpty()
                || publishedSince != null;
    }

    private OfferQuery with(
            @Nullable String words, @Nullable String place, @Nullable Integer radiusKm, Sort sort, int page, int size) {
        return new OfferQuery(
                words, place, radiusKm, contracts, remote, salaryMin, sources, publishedSince, sort, page, size);
    }
}
