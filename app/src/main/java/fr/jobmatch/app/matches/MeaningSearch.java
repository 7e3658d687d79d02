package fr.jobmatch.app.matches;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.store.OfferPage;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import fr.jobmatch.ingestion.offers.store.OfferSearch;
import fr.jobmatch.matching.vectors.SimilarOffer;
import fr.jobmatch.matching.vectors.SimilarOffers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Searches by words and by meaning at once: offers that hold the words, and offers whose vectors lie near to what was
/// typed, fused by their ranks (reciprocal rank fusion, Cormack et al. 2009). The other filters hold for both.
@Service
public class MeaningSearch {

    /// The constant of the published method: it keeps the first ranks from deciding alone.
    private static final double DAMPING = 60;

    private static final int NEAREST = 200;
    /// With other filters, so many are looked at to find enough that pass.
    private static final int NEAREST_TO_FILTER = 2000;

    private static final Comparator<Map.Entry<OfferId, Double>> BEST_FIRST =
            Map.Entry.<OfferId, Double>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().value());

    private final OfferSearch search;
    private final SimilarOffers similar;
    private final OfferCatalogue offers;

    MeaningSearch(OfferSearch search, SimilarOffers similar, OfferCatalogue offers) {
        this.search = search;
        this.similar = similar;
        this.offers = offers;
    }

    /// Return one page of the fused ranking; without words, of the ordinary search.
    public OfferPage search(OfferQuery query) {
        var words = query.words();
        if (words == null || words.isBlank()) {
            return search.search(query);
        }
        var scores = new LinkedHashMap<OfferId, Double>();
        add(
                scores,
                search.search(query.first()).offers().stream().map(Offer::id).toList());
        add(scores, nearest(words, query));
        var ranking = scores.entrySet().stream()
                .sorted(BEST_FIRST)
                .map(Map.Entry::getKey)
                .toList();
        var page = ranking.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return new OfferPage(offers.byIds(page), ranking.size(), query.page(), query.size());
    }

    /// Return the offers nearest in meaning that pass the other filters, nearest first.
    List<OfferId> nearest(String words, OfferQuery query) {
        if (!query.narrows()) {
            return ids(similar.to(words, NEAREST));
        }
        Set<OfferId> passing = search.idsOf(query.withoutWords());
        return ids(similar.to(words, NEAREST_TO_FILTER)).stream()
                .filter(passing::contains)
                .limit(NEAREST)
                .toList();
    }

    private static List<OfferId> ids(List<SimilarOffer> found) {
        return found.stream().map(SimilarOffer::offer).toList();
    }

    private static void add(Map<OfferId, Double> scores, List<OfferId> ranking) {
        for (int rank = 0; rank < ranking.size(); rank++) {
            scores.merge(ranking.get(rank), 1 / (DAMPING + rank + 1), Double::sum);
        }
    }
}
