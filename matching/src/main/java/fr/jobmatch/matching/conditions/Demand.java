package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.ConditionResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an offer demands of its candidates and how each demand came out: the worst one decides.
final class Demand {
    private static final double POINTS = 5;
    private static final double CAP = 60;

    private Demand() {}

    /// Return the worst of the outcomes, the first among equals.
    static ConditionResult worst(List<ConditionResult> results) {
        var worst = results.getFirst();
        for (var result : results) {
            if (severity(result) > severity(worst)) {
                worst = result;
            }
        }
        return worst;
    }

    /// Return how an unmet demand counts: as a wish unless the offer says that it is a must.
    static ConditionResult unmet(Outcomes outcomes, @Nullable Boolean required) {
        return Boolean.TRUE.equals(required) ? outcomes.unmetMust(CAP) : outcomes.unmetWish(POINTS);
    }

    private static int severity(ConditionResult result) {
        return switch (result.outcome()) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case UNMET_WISH -> 2;
            case UNMET_MUST -> 3;
        };
    }
}
