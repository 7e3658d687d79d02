package fr.jobmatch.lexicon.salaries;

import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads salaries. Figures that can't be right, are net, or had their period guessed are kept but doubtful.
public final class Salaries {

    private Salaries() {}

    /// Return the salary that words state: `Annuel de 35000.0 Euros à 40000.0 Euros sur 12.0 mois`, `45 - 50 k€`,
    /// `12,13 €/h`. Without a figure (`selon profil`) only the words are kept.
    public static Salary read(String words) {
        return read(words, words);
    }

    /// Return the salary that words state when it has to be shown with other words.
    /// @param raw the source's own words, kept beside the figures
    public static Salary read(String words, String raw) {
        var folded = Folding.fold(words);
        var amounts = Amounts.first(folded);
        if (amounts.isEmpty()) {
            return withoutFigures(raw, PaymentMonths.stated(folded).orElse(null));
        }
        var found = amounts.get();
        var stated = SalaryPeriods.stated(folded, found.end())
                .or(() -> found.inThousands() ? Optional.of(SalaryPeriod.YEAR) : Optional.empty());
        var months = PaymentMonths.stated(folded).orElse(null);
        return of(found.min(), found.max(), stated.orElse(null), Currencies.in(folded), months, raw, isNet(folded));
    }

    /// Return the gross salary with figures that a source gives as numbers.
    /// @param period null when the source doesn't say: then it is guessed and the salary doubtful
    public static Salary of(
            @Nullable Double min,
            @Nullable Double max,
            @Nullable SalaryPeriod period,
            String currency,
            @Nullable Double months,
            String raw) {
        return of(min, max, period, currency, months, raw, false);
    }

    private static Salary of(
            @Nullable Double first,
            @Nullable Double second,
            @Nullable SalaryPeriod stated,
            String currency,
            @Nullable Double months,
            String raw,
            boolean net) {
        boolean swapped = first != null && second != null && second < first;
        var min = swapped ? second : first;
        var max = swapped ? first : second;
        var period = stated != null ? stated : Plausibility.guessedPeriod(min, max);
        boolean doubtful = stated == null || net || !Plausibility.isPlausible(min, max, stated);
        boolean comparable = !doubtful && currency.equals("EUR");
        return new Salary(
                min,
                max,
                period,
                currency,
                months,
                raw,
                comparable ? Annualisation.perYear(min, period, months) : null,
                comparable ? Annualisation.perYear(max, period, months) : null,
                doubtful);
    }

    private static Salary withoutFigures(String raw, @Nullable Double months) {
        return new Salary(null, null, null, "EUR", months, raw, null, null, false);
    }

    private static boolean isNet(String folded) {
        return folded.matches("(?s).*\\bnets?\\b.*") && !folded.matches("(?s).*\\bbrut.*");
    }
}
