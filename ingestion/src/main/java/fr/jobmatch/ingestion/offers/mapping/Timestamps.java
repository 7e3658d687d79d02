package fr.jobmatch.ingestion.offers.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of offers: ISO with or without offset, an offset without colon, a bare date, `31/12/2025 08:00:00`.
public final class Timestamps {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final Pattern BARE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4}");
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendPattern("xx")
                    .toFormatter(),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd/MM/uuuu[ HH:mm[:ss]]"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSS]"));

    private Timestamps() {}

    /// Return the instant that a text states; null when it states none. Without an offset it is French time.
    public static @Nullable Instant read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (var format : FORMATS) {
            try {
                return instant(
                        format.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeException notThisFormat) {
                // the next format may fit
            }
        }
        return null;
    }

    /// Return the end that a text states: of a bare date, the end of that day. Null when it states none.
    public static @Nullable Instant readEnd(@Nullable String text) {
        var start = read(text);
        boolean bareDate = text != null && BARE_DATE.matcher(text.strip()).matches();
        return start != null && bareDate
                ? start.atZone(FRANCE).plusDays(1).minusSeconds(1).toInstant()
                : start;
    }

    private static Instant instant(TemporalAccessor parsed) {
        return switch (parsed) {
            case OffsetDateTime dateTime -> dateTime.toInstant();
            case LocalDateTime dateTime -> dateTime.atZone(FRANCE).toInstant();
            default -> LocalDate.from(parsed).atStartOfDay(FRANCE).toInstant();
        };
    }
}
