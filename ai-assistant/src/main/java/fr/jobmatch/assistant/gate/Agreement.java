package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.numbers.Dimension;
import fr.jobmatch.lexicon.numbers.NumberMention;
import fr.jobmatch.lexicon.numbers.Unit;

/// Whether a claimed number may be said of a known one.
final class Agreement {

    /// A round word may stand for a number this close: "une trentaine" for 32.
    private static final double ROUNDING = 0.15;
    /// A computed number may be rounded to whole units or to this share.
    private static final double COMPUTED = 0.02;
    /// A lower or upper bound further off than this factor misleads.
    private static final double FAR = 2;

    private Agreement() {}

    static boolean units(Unit claimed, Unit known) {
        return claimed.comparableWith(known) || pointsOfScore(claimed, known) || pointsOfScore(known, claimed);
    }

    private static boolean pointsOfScore(Unit one, Unit other) {
        return one.dimension() == Dimension.POINTS && other.dimension() == Dimension.NONE;
    }

    static boolean values(NumberMention claimed, double known) {
        double value = claimed.inBaseUnits();
        return switch (claimed.precision()) {
            case EXACT -> close(value, known, 1e-6);
            case ABOUT -> close(value, known, ROUNDING);
            case AT_LEAST -> known >= value * (1 - 1e-9) && known <= value * FAR;
            case AT_MOST -> known <= value * (1 + 1e-9) && known * FAR >= value;
        };
    }

    /// Compare with a number that was computed, which is rounded when told.
    static boolean computed(NumberMention claimed, double known) {
        double value = claimed.inBaseUnits();
        return values(claimed, known)
                || close(value, known, COMPUTED)
                || (claimed.is(Dimension.PERCENT) && Math.abs(value - known) <= 0.6);
    }

    private static boolean close(double one, double other, double share) {
        return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
    }
}
