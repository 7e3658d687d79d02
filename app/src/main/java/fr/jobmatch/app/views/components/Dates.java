package fr.jobmatch.app.views.components;

import fr.jobmatch.domain.profile.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Dates as people read them.
public final class Dates {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Dates() {}

    /// Return a day, as in « 3 mars 2026 ».
    public static String day(Instant instant, Locale locale) {
        return LocalDate.ofInstant(instant, ZONE)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /// Return a day and a time of day, as in « 3 mars 2026, 14:05 ».
    public static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(ZONE));
    }

    /// Return how many days ago something was.
    public static long daysAgo(Instant instant) {
        return Math.max(0, Duration.between(instant, Instant.now()).toDays());
    }

    /// Return a date at its own precision, as in « mars 2019 ».
    public static String partial(PartialDate date, Locale locale) {
        return date.month() == null
                ? String.valueOf(date.year())
                : date.firstDay().format(DateTimeFormatter.ofPattern("LLL yyyy", locale));
    }
}
