package fr.jobmatch.domain.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as its source: a year, a month of a year, or a day (ISO 8601 reduced precision).
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("year out of range: " + year);
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("month out of range: " + month);
        }
        if (day != null
                && (month == null || day < 1 || day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("day out of range: " + day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    /// Return the date written as `2019`, `2019-03` or `2019-03-15`; empty when it is none of them.
    public static Optional<PartialDate> parse(@Nullable String text) {
        var matcher = ISO.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (IllegalArgumentException | DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /// Return the first day that this date can mean.
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// Return the last day that this date can mean.
    public LocalDate lastDay() {
        if (day != null && month != null) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        return firstDay().compareTo(other.firstDay());
    }

    /// Return the date in ISO 8601, at its own precision.
    @Override
    public String toString() {
        var text = "%04d".formatted(year);
        if (month != null) {
            text += "-%02d".formatted(month);
        }
        return day == null ? text : text + "-%02d".formatted(day);
    }
}
