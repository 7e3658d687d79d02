package fr.jobmatch.lexicon.salaries;

import fr.jobmatch.domain.offer.SalaryPeriod;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether figures can be a gross salary for their period. The lower bounds leave room for the 27 % of the minimum
/// wage that a young apprentice earns; the upper ones for a senior physician.
final class Plausibility {

    private static final double WIDEST_RANGE = 5;
    private static final Map<SalaryPeriod, Bounds> BOUNDS = new EnumMap<>(Map.of(
            SalaryPeriod.HOUR, new Bounds(3, 150),
            SalaryPeriod.DAY, new Bounds(25, 2_000),
            SalaryPeriod.MONTH, new Bounds(300, 14_000),
            SalaryPeriod.YEAR, new Bounds(4_500, 350_000)));

    private Plausibility() {}

    static boolean isPlausible(@Nullable Double min, @Nullable Double max, SalaryPeriod period) {
        var bounds = BOUNDS.get(period);
        if (bounds == null || min == null && max == null) {
            return false;
        }
        boolean inBounds = (min == null || bounds.contain(min)) && (max == null || bounds.contain(max));
        return inBounds && (min == null || max == null || max <= min * WIDEST_RANGE);
    }

    /// Return the period that a figure without one most likely has; null when none fits.
    static @Nullable SalaryPeriod guessedPeriod(@Nullable Double min, @Nullable Double max) {
        var figure = min != null ? min : max;
        if (figure == null) {
            return null;
        }
        if (figure >= 5 && figure < 100) {
            return SalaryPeriod.HOUR;
        }
        if (figure >= 700 && figure < 10_000) {
            return SalaryPeriod.MONTH;
        }
        return figure >= 10_000 && figure < 350_000 ? SalaryPeriod.YEAR : null;
    }

    private record Bounds(double least, double most) {
        boolean contain(double figure) {
            return figure >= least && figure <= most;
        }
    }
}
