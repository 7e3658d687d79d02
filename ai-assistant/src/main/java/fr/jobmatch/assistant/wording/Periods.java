package fr.jobmatch.assistant.wording;

import fr.jobmatch.domain.profile.PartialDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates as CVs and letters write them.
public final class Periods {

    private Periods() {}

    /// Return `09/2019 – à ce jour`, `2016 – 2019` or `06/2016`; empty when no date is known.
    public static Optional<String> of(@Nullable PartialDate start, @Nullable PartialDate end, Locale language) {
        if (start == null) {
            return Optional.ofNullable(end).map(Periods::digits);
        }
        var now = Languages.isEnglish(language) ? "present" : "à ce jour";
        var to = end == null ? now : digits(end);
        return Optional.of(to.equals(digits(start)) ? to : digits(start) + " – " + to);
    }

    /// Return `03/2019`, or `2019` where the month is unknown.
    public static String digits(PartialDate date) {
        return date.month() == null ? String.valueOf(date.year()) : "%02d/%d".formatted(date.month(), date.year());
    }

    /// Return `septembre 2019`, or `2019` where the month is unknown.
    public static String words(PartialDate date, Locale language) {
        var pattern = date.month() == null ? "uuuu" : "MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language).format(date.firstDay());
    }
}
