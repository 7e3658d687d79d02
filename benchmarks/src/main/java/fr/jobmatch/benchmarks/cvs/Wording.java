package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.domain.profile.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How one document words dates: the same way throughout, as people do.
final class Wording {

    private final Draw draw;
    private final boolean french;
    private final int style;
    private final String dash;
    private final String running;

    Wording(Draw draw, boolean french) {
        this.draw = draw;
        this.french = french;
        style = draw.below(7);
        dash = draw.any(" – ", " - ", " — ", "–", french ? " à " : " to ");
        running = french
                ? draw.any("aujourd’hui", "présent", "en cours", "à ce jour", "Actuel")
                : draw.any("Present", "present", "Now", "Current");
    }

    /// Return whether the dates of this document have months.
    boolean months() {
        return style != 0;
    }

    /// Return a date as it's printed here, with no more than the document's precision.
    PartialDate kept(PartialDate date) {
        return months() ? date : PartialDate.of(date.year());
    }

    String period(PartialDate from, @Nullable PartialDate to) {
        if (to == null) {
            return french && draw.chance(0.3) ? "Depuis " + lower(date(from)) : date(from) + dash + running;
        }
        if (from.equals(to)) {
            return date(from);
        }
        return french && dash.equals(" à ") && months()
                ? "De " + lower(date(from)) + " à " + lower(date(to))
                : date(from) + dash + date(to);
    }

    String date(PartialDate date) {
        var month = date.month();
        if (month == null) {
            return Integer.toString(date.year());
        }
        var locale = french ? Locale.FRENCH : Locale.ENGLISH;
        var full = Month.of(month).getDisplayName(TextStyle.FULL, locale);
        var shortly = Month.of(month).getDisplayName(TextStyle.SHORT, locale);
        return switch (style) {
            case 1 -> String.format(Locale.ROOT, "%02d/%d", month, date.year());
            case 2 -> full + " " + date.year();
            case 3 -> capital(full) + " " + date.year();
            case 4 -> capital(shortly) + " " + date.year();
            case 5 -> String.format(Locale.ROOT, french ? "%02d.%d" : "%2$d-%1$02d", month, date.year());
            default -> shortly + " " + date.year();
        };
    }

    /// Return how long something lasted, as professional networks print it.
    String length(PartialDate from, @Nullable PartialDate to) {
        var end = to == null ? PartialDate.of(2025, 6) : to;
        int months = (end.year() - from.year()) * 12 + number(end) - number(from) + 1;
        var years = months / 12 == 0 ? "" : months / 12 + (french ? " ans " : " years ");
        return (years + (months % 12 == 0 ? "" : months % 12 + (french ? " mois" : " months"))).strip();
    }

    private static int number(PartialDate date) {
        var month = date.month();
        return month == null ? 1 : month;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
