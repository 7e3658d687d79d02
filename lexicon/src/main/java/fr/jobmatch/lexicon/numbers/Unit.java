package fr.jobmatch.lexicon.numbers;

/// A unit of measure.
/// @param symbol its usual short form, for example `EUR`, `km` or `year`
/// @param factor how many base units it is: days for time, metres, square metres, litres, grams, bytes, watts
public record Unit(String symbol, Dimension dimension, double factor) {

    public static final Unit NONE = new Unit("", Dimension.NONE, 1);
    public static final Unit PERCENT = new Unit("%", Dimension.PERCENT, 1);
    public static final Unit MULTIPLE = new Unit("x", Dimension.MULTIPLE, 1);

    /// Return whether two amounts in these units can be compared: the same dimension and, for money, the same currency.
    public boolean comparableWith(Unit other) {
        return dimension == other.dimension && (dimension != Dimension.MONEY || symbol.equals(other.symbol));
    }
}
