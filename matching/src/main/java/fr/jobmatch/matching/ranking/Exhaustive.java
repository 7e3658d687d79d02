package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The plain definition of a ranking: every offer is scored, all are sorted. What the faster way has to equal.
final class Exhaustive {
    private Exhaustive() {}

    static OfferTable.Ranking rank(
            OfferTable table, CandidateFacts candidate, Predicate<OfferId> filter, Collection<Offer> others) {
        return table.read(columns -> {
            var shared = IntStream.range(0, columns.size())
                    .parallel()
                    .mapToObj(columns::facts)
                    .filter(offer -> filter.test(offer.id()));
            var jobs = new HashSet<OfferId>();
            var all = Stream.concat(shared, others.stream().map(table::facts))
                    .map(offer -> scored(candidate, offer))
                    .sorted(Scored.BEST_FIRST)
                    .toList()
                    .stream()
                    .filter(scored -> jobs.add(table.job(scored.offer().id())))
                    .toList();
            return new OfferTable.Ranking(all, all.size());
        });
    }

    private static Scored scored(CandidateFacts candidate, OfferFacts offer) {
        return new Scored(offer, Formula.score(candidate, offer));
    }
}
