package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Reason;
import java.util.List;

/// What a criterion found.
/// @param matched what is on both sides
/// @param missing what the offer asks for and the profile doesn't show
public record Findings(List<String> matched, List<String> missing, List<Reason> reasons) {
    public Findings {
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }

    static Findings of(Reason reason) {
        return new Findings(List.of(), List.of(), List.of(reason));
    }
}
