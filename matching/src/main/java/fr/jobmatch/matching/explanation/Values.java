package fr.jobmatch.matching.explanation;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Writes the values of a sentence as people write them.
record Values(ResourceBundle bundle, Locale locale) {
    private static final int YEAR = 12;

    String text(String argument, @Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "months" -> duration(Integer.parseInt(argument));
            case "number" -> NumberFormat.getIntegerInstance(locale).format(Long.parseLong(argument));
            case "" -> argument;
            default -> bundle.getString(kind + "." + argument);
        };
    }

    private String duration(int months) {
        int years = months / YEAR;
        int rest = months % YEAR;
        if (years == 0) {
            return count(rest, "month");
        }
        return rest == 0 ? count(years, "year") : count(years, "year") + bundle.getString("and") + count(rest, "month");
    }

    /// In French none and one are singular, in English only one is.
    private String count(int number, String unit) {
        boolean one = number == 1 || number == 0 && locale.equals(Locale.FRENCH);
        return number + "\u00a0" + bundle.getString(one ? unit : unit + "s");
    }
}
