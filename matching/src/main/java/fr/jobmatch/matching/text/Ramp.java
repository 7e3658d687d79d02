package fr.jobmatch.matching.text;

/// A straight line from 0 to 1 between two values, flat outside.
/// @param low where the line leaves 0
/// @param high where it reaches 1; may lie below `low` for a falling line
public record Ramp(double low, double high) {
    /// Return the height of the line over a value, 0 to 1.
    public double at(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }
}
