package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.ConditionResult.Outcome;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import java.util.List;

/// The four ways in which a condition comes out; each sentence's key is the condition's name and the outcome.
record Outcomes(Condition condition, String key, List<String> arguments, List<Citation> citations) {
    /// No cap.
    private static final double FREE = 100;

    ConditionResult met() {
        return new ConditionResult(condition, Outcome.MET, 0, FREE, reason(Tone.FOR, "met"));
    }

    ConditionResult unknown() {
        return new ConditionResult(condition, Outcome.UNKNOWN, 0, FREE, reason(Tone.UNKNOWN, "unknown"));
    }

    /// @param points what the unmet wish costs
    ConditionResult unmetWish(double points) {
        return new ConditionResult(condition, Outcome.UNMET_WISH, points, FREE, reason(Tone.AGAINST, "wish"));
    }

    /// @param cap highest score that is left
    ConditionResult unmetMust(double cap) {
        return new ConditionResult(condition, Outcome.UNMET_MUST, 0, cap, reason(Tone.AGAINST, "must"));
    }

    private Reason reason(Tone tone, String outcome) {
        return new Reason(tone, key + "." + outcome, arguments, citations);
    }
}
