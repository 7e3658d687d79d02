package fr.jobmatch.ingestion.offers.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The `Retry-After` header of RFC 9110: seconds or an HTTP date.
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final int MOST_DIGITS = 6;

    private RetryAfter() {}

    /// Return how long to wait, from a second to an hour; half a minute when the header can't be read.
    static Duration of(@Nullable String header, Clock clock) {
        var value = header == null ? "" : header.strip();
        try {
            var wait = value.matches("\\d+") ? seconds(value) : until(value, clock);
            return wait.compareTo(LONGEST) > 0 ? LONGEST : wait.toSeconds() < 1 ? Duration.ofSeconds(1) : wait;
        } catch (DateTimeException | ArithmeticException unreadable) {
            return USUAL;
        }
    }

    private static Duration seconds(String digits) {
        return digits.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static Duration until(String date, Clock clock) {
        var when = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
        return Duration.between(clock.instant(), when.toInstant());
    }
}
