package fr.jobmatch.lexicon.numbers;

/// A number that stands in a text.
/// @param value the number with its multiplier, in its own unit: `1,2 M€` is 1 200 000
/// @param start offset of its first character, words of precision ("plus de") left out
/// @param end offset after its last character, unit included
/// @param digitsEnd offset after the number itself, unit left out
public record NumberMention(double value, Unit unit, Precision precision, int start, int digitsEnd, int end) {

    /// Return the value in base units: days for time, metres for length.
    public double inBaseUnits() {
        return value * unit.factor();
    }

    public boolean is(Dimension dimension) {
        return unit.dimension() == dimension;
    }
}
