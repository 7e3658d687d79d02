package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The jobs of the offers that only one candidate has, numbered like all others; jobs that nobody else has get
/// negative numbers.
/// @param offers by number of the job
record OtherJobs(Map<Integer, List<OfferFacts>> offers) {

    OtherJobs(Numbers<OfferId> jobs, Collection<OfferFacts> others, UnaryOperator<OfferId> group) {
        this(numbered(jobs, others, group));
    }

    private static Map<Integer, List<OfferFacts>> numbered(
            Numbers<OfferId> jobs, Collection<OfferFacts> others, UnaryOperator<OfferId> group) {
        var alone = new HashMap<OfferId, Integer>();
        return others.stream().collect(Collectors.groupingBy(offer -> {
            var job = group.apply(offer.id());
            return Objects.requireNonNullElseGet(
                    jobs.find(job), () -> alone.computeIfAbsent(job, unused -> -1 - alone.size()));
        }));
    }

    /// Return how many of the jobs are not among others.
    int notAmong(IntPredicate ranked) {
        return (int) offers.keySet().stream()
                .filter(job -> job < 0 || !ranked.test(job))
                .count();
    }
}
