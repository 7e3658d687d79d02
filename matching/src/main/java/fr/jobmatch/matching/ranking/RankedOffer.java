package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.explanation.Reasons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A ranked offer as the command line prints it.
/// @param offerId the id that the offer has at its source
/// @param criteria by name in lower case, in the order of the criteria
/// @param semantic similarity of the texts, 0 to 1; null when unknown
/// @param reasons sentences, criteria first
public record RankedOffer(
        String offerId,
        double score,
        Map<String, CriterionScore> criteria,
        @Nullable Double semantic,
        List<String> reasons,
        Match match) {

    /// One criterion of a ranked offer.
    /// @param score 0 to 100; null when unknown
    public record CriterionScore(@Nullable Double score, List<String> matched, List<String> missing) {}

    static RankedOffer of(Offer offer, Match match, Locale locale) {
        var criteria = new LinkedHashMap<String, CriterionScore>();
        for (var result : match.criteria()) {
            criteria.put(
                    result.criterion().name().toLowerCase(Locale.ROOT),
                    new CriterionScore(result.score(), result.matched(), result.missing()));
        }
        return new RankedOffer(
                offer.externalId(), match.score(), criteria, match.semantic(), sentences(match, locale), match);
    }

    private static List<String> sentences(Match match, Locale locale) {
        Stream<Reason> reasons = Stream.concat(
                match.criteria().stream().map(CriterionResult::reasons).flatMap(List::stream),
                match.conditions().stream().map(ConditionResult::reason));
        return reasons.map(reason -> Reasons.text(reason, locale)).toList();
    }
}
