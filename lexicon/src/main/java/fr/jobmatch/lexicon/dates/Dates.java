package fr.jobmatch.lexicon.dates;

import fr.jobmatch.domain.profile.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises single dates: `sept. 2019`, `15 mars 2021`, `09/2019`, `2019-09`, `Summer 2022`, `2018`.
public final class Dates {

    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    private static final String MONTH = DateVocabulary.months() + "\\.?";

    /// One date; the groups are named so that a range can repeat the pattern under other names.
    private static final String DATE = String.join(
            "|",
            "(?:(?<D1>\\d{1,2}|1er)\\s+)?(?<M1>" + MONTH + ")[\\s,/-]*(?:(?<D1b>\\d{1,2}),\\s*)?(?<Y1>" + YEAR
                    + "|['’]\\d{2}(?!\\d))",
            "(?<D2>0?[1-9]|[12]\\d|3[01])[/.-](?<M2>0?[1-9]|1[0-2])[/.-](?<Y2>" + YEAR + ")",
            "(?<Y3>" + YEAR + ")[/.-](?<M3>0[1-9]|1[0-2])(?:[/.-](?<D3>0[1-9]|[12]\\d|3[01]))?(?!\\d)",
            "(?<M4>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<Y4>" + YEAR + ")",
            "(?:" + DateVocabulary.words("season") + "\\s+)?(?<Y5>" + YEAR + ")");

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PATTERN = Pattern.compile(bounded(DATE), FLAGS);

    private Dates() {}

    /// Return the dates that stand in a text, in order, without overlaps.
    public static List<DateMention> find(CharSequence text) {
        var found = new ArrayList<DateMention>();
        var matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            read(matcher, "").ifPresent(date -> found.add(new DateMention(date, matcher.start(), matcher.end())));
        }
        return found;
    }

    /// Return the pattern of one date, its groups marked by a suffix.
    static String pattern(String suffix) {
        return "(?:" + DATE.replaceAll("\\(\\?<(\\w+)>", "(?<$1" + suffix + ">") + ")";
    }

    static String bounded(String pattern) {
        return "(?<![\\p{L}\\d/.+])(?:" + pattern + ")(?![\\p{L}\\d])";
    }

    /// Return the date that a match of {@link #pattern} stands for; empty when no calendar has it.
    static Optional<PartialDate> read(Matcher matcher, String suffix) {
        for (int form = 1; form <= 5; form++) {
            var year = matcher.group("Y" + form + suffix);
            if (year != null) {
                var month = form == 5 ? null : matcher.group("M" + form + suffix);
                return PartialDate.parse(iso(year(year), month, day(matcher, form, suffix)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String day(Matcher matcher, int form, String suffix) {
        return switch (form) {
            case 1 ->
                matcher.group("D1" + suffix) != null ? matcher.group("D1" + suffix) : matcher.group("D1b" + suffix);
            case 2, 3 -> matcher.group("D" + form + suffix);
            default -> null;
        };
    }

    private static int year(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int short2 = Integer.parseInt(written.substring(1));
        return short2 > 60 ? 1900 + short2 : 2000 + short2;
    }

    private static String iso(int year, @Nullable String month, @Nullable String day) {
        var text = new StringBuilder("%04d".formatted(year));
        if (month != null) {
            text.append("-%02d".formatted(monthNumber(month)));
            if (day != null) {
                text.append("-%02d".formatted(Integer.parseInt(day.replaceAll("\\D", ""))));
            }
        }
        return text.toString();
    }

    static int monthNumber(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : DateVocabulary.month(written.replace(".", ""));
    }
}
