package fr.jobmatch.lexicon.salaries;

import fr.jobmatch.domain.offer.SalaryPeriod;
import org.jspecify.annotations.Nullable;

/// Figures per year: hours as the legal 1,820 of a 35-hour week, days as the usual 218 of a yearly flat rate.
final class Annualisation {

    private static final double HOURS_PER_YEAR = 1820;
    private static final double DAYS_PER_YEAR = 218;
    private static final double MONTHS_PER_YEAR = 12;

    private Annualisation() {}

    /// @param months monthly payments per year, 12 when unknown
    static @Nullable Double perYear(@Nullable Double amount, @Nullable SalaryPeriod period, @Nullable Double months) {
        if (amount == null || period == null) {
            return null;
        }
        return cents(
                switch (period) {
                    case HOUR -> amount * HOURS_PER_YEAR;
                    case DAY -> amount * DAYS_PER_YEAR;
                    case MONTH -> amount * (months == null ? MONTHS_PER_YEAR : months);
                    case YEAR -> amount;
                });
    }

    private static double cents(double amount) {
        return Math.round(amount * 100) / 100.0;
    }
}
