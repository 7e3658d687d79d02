package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a salary given as figures, or as words alone; figures per year and doubts are worked out again.
final class SalaryReader {

    private SalaryReader() {}

    static @Nullable Salary read(Payload offer) {
        var words = offer.text("salary");
        if (words != null) {
            return Salaries.read(words);
        }
        var salary = offer.object("salary");
        var min = salary.number("min");
        var max = salary.number("max");
        var raw = salary.text("raw");
        if (min == null && max == null) {
            return raw == null ? null : Salaries.read(raw);
        }
        if (Boolean.TRUE.equals(salary.flag("doubtful"))) {
            return figures(salary, min, max, true, null, null);
        }
        var annualMin = salary.number("annualMin");
        var annualMax = salary.number("annualMax");
        if (annualMin != null || annualMax != null) {
            return figures(salary, min, max, false, annualMin, annualMax);
        }
        return Salaries.of(
                min,
                max,
                period(salary),
                currency(salary),
                salary.number("months"),
                Objects.requireNonNullElse(raw, ""));
    }

    private static Salary figures(
            Payload salary,
            @Nullable Double min,
            @Nullable Double max,
            boolean doubtful,
            @Nullable Double annualMin,
            @Nullable Double annualMax) {
        return new Salary(
                min,
                max,
                period(salary),
                currency(salary),
                salary.number("months"),
                Objects.requireNonNullElse(salary.text("raw"), ""),
                annualMin,
                annualMax,
                doubtful);
    }

    private static @Nullable SalaryPeriod period(Payload salary) {
        return OfferReader.constant(SalaryPeriod.class, salary.text("period"));
    }

    private static String currency(Payload salary) {
        return Objects.requireNonNullElse(salary.text("currency"), "EUR");
    }
}
