package fr.jobmatch.domain.match;

/// The outcome of one condition.
/// @param points points taken from the score by an unmet wish; 0 otherwise
/// @param cap highest score that an unmet must-have allows; 100 when it doesn't cap
public record ConditionResult(Condition condition, Outcome outcome, double points, double cap, Reason reason) {

    /// How a condition came out.
    public enum Outcome {
        MET,
        UNMET_WISH,
        UNMET_MUST,
        UNKNOWN
    }
}
