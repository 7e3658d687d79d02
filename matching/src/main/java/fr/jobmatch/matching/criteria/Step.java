package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import java.util.List;

/// Something that a candidate could change about one criterion.
/// @param score what the criterion would score then, 0 to 100
public record Step(Reason reason, double score) {

    static Step of(String code, List<String> arguments, List<Citation> citations, double score) {
        return new Step(new Reason(Tone.FOR, code, arguments, citations), score);
    }
}
