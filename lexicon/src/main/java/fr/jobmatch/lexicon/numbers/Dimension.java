package fr.jobmatch.lexicon.numbers;

/// What a number measures.
public enum Dimension {
    /// No unit is written: a count, a rank, a version.
    NONE,
    MONEY,
    PERCENT,
    /// Percentage points, or points of a score.
    POINTS,
    TIME,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    DATA,
    POWER,
    /// A factor, as in "divided by four" (0.25) or "doubled" (2).
    MULTIPLE
}
