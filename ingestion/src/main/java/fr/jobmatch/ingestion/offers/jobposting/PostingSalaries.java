package fr.jobmatch.ingestion.offers.jobposting;

import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The base salary: a text, a number, or a MonetaryAmount with a number or a range. Zeros and empty objects are none.
final class PostingSalaries {

    /// There is no weekly salary in France: what a page states by the week counts by the year.
    private static final int WEEKS_OF_A_YEAR = 52;

    private PostingSalaries() {}

    static @Nullable Salary of(Payload posting) {
        var amount = posting.object("baseSalary");
        var text = posting.text("baseSalary");
        if (text != null && posting.number("baseSalary") == null) {
            return Salaries.read(text);
        }
        var value = amount.object("value");
        var single = first(posting.number("baseSalary"), amount.number("value"), value.number("value"));
        var min = first(value.number("minValue"), amount.number("minValue"), single);
        var max = first(value.number("maxValue"), amount.number("maxValue"), single);
        if (min == null && max == null) {
            return null;
        }
        var currency = firstText(amount.text("currency"), posting.text("salaryCurrency"), "EUR");
        var unit = firstText(value.text("unitText"), amount.text("unitText"), "");
        var raw = "%s - %s %s %s".formatted(min, max, currency, unit).strip();
        double weeks = unit.equalsIgnoreCase("WEEK") ? WEEKS_OF_A_YEAR : 1;
        return Salaries.of(times(min, weeks), times(max, weeks), period(unit), currency, null, raw);
    }

    private static @Nullable SalaryPeriod period(String unit) {
        return switch (unit.toUpperCase(Locale.ROOT)) {
            case "HOUR" -> SalaryPeriod.HOUR;
            case "DAY" -> SalaryPeriod.DAY;
            case "MONTH" -> SalaryPeriod.MONTH;
            case "YEAR", "ANNUAL", "ANNUALLY", "WEEK" -> SalaryPeriod.YEAR;
            default -> null;
        };
    }

    private static @Nullable Double times(@Nullable Double amount, double factor) {
        return amount == null ? null : Double.valueOf(amount * factor);
    }

    private static @Nullable Double first(@Nullable Double... numbers) {
        for (var number : numbers) {
            if (number != null && number > 0) {
                return number;
            }
        }
        return null;
    }

    private static String firstText(@Nullable String one, @Nullable String other, String otherwise) {
        return one != null ? one : other != null ? other : otherwise;
    }
}
