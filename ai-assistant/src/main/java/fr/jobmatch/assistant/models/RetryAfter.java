package fr.jobmatch.assistant.models;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The `Retry-After` header of RFC 9110: seconds or an HTTP date.
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /// Return how long to wait, an hour at most; null when the header says nothing that can be read.
    static @Nullable Duration of(String header) {
        var value = header.strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            var wait = value.chars().allMatch(c -> c >= '0' && c <= '9') ? seconds(value) : until(value);
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Duration seconds(String digits) {
        return digits.length() > 6 ? LONGEST : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static Duration until(String date) {
        var when = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
        return Duration.between(Instant.now(), when.toInstant());
    }
}
