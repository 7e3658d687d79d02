package fr.jobmatch.domain.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outcome of one criterion.
/// @param score 0 to 100; null when unknown on either side
/// @param weight share of the total that the criterion had in this match, 0 to 1; 0 when unknown
/// @param matched what was found on both sides
/// @param missing what the offer asks for and the profile doesn't show
public record CriterionResult(
        Criterion criterion,
        @Nullable Double score,
        double weight,
        List<String> matched,
        List<String> missing,
        List<Reason> reasons) {

    public CriterionResult {
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }
}
