package fr.jobmatch.lexicon.dates;

import fr.jobmatch.domain.profile.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises periods: `depuis mars 2021`, `sept. 2019 – aujourd'hui`, `2015-2018`, `juil.-août 2021`.
/// Present`.
public final class DateRanges {

    private static final String DASH = "\\s*(?:[-‐‑‒–—―−~→>/_=]|\\.\\.\\.?|…)+\\s*";
    private static final String TO = "(?:" + DASH + "|\\s+" + DateVocabulary.words("to") + "\\s+)(?:le\\s+|l['’])?";
    private static final String FROM = "(?:" + DateVocabulary.words("from") + "\\s*:?\\s*(?:le\\s+)?)?";
    private static final String PRESENT = DateVocabulary.words("present");
    private static final String MONTH = DateVocabulary.months() + "\\.?";

    private static final List<Form> FORMS = List.of(
            new Form(FROM + Dates.pattern("a") + TO + Dates.pattern("b"), DateRanges::closed),
            new Form(FROM + Dates.pattern("a") + "(?:" + TO + "|\\s*\\(?)" + PRESENT + "\\)?", DateRanges::running),
            new Form(
                    FROM + "(?:\\d{1,2}\\s+)?(?<MA>" + MONTH + ")(?:" + TO + ")(?:\\d{1,2}\\s+)?(?<MB>" + MONTH
                            + ")\\s+(?<YB>(?:19|20)\\d{2})",
                    DateRanges::months),
            new Form("(?<YA>(?:19|20)\\d{2})\\s*[-–—/]\\s*(?<YS>\\d{2})", DateRanges::shortYears),
            new Form(
                    "(?<MC>0?[1-9]|1[0-2])[/.](?<YC>\\d{2})" + TO + "(?:(?<MD>0?[1-9]|1[0-2])[/.](?<YD>\\d{2})|(?<P>"
                            + PRESENT + "))",
                    DateRanges::shortMonths),
            // Recognition of pictures loses the dash between two dates that open a line.
            new Form(
                    "(?<=^|\\n)" + Dates.pattern("a") + "\\s" + Dates.pattern("b") + "(?=\\s*(?:[:|\\t]|$))",
                    DateRanges::closed),
            new Form(
                    DateVocabulary.words("since") + "\\s*:?\\s*(?:le\\s+|l['’])?" + Dates.pattern("a"),
                    DateRanges::running),
            new Form(Dates.pattern("a") + "\\s*[-–—]\\s*(?=$|\\n|\\t)", DateRanges::running),
            new Form(Dates.pattern("a"), DateRanges::single));

    private DateRanges() {}

    /// Return the periods and single dates that stand in a text, in order, without overlaps.
    public static List<DateRange> find(CharSequence text) {
        var found = new ArrayList<DateRange>();
        for (var form : FORMS) {
            var matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                form.reading
                        .apply(matcher)
                        .filter(range -> found.stream().noneMatch(other -> overlap(range, other)))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(DateRange::start));
        return found;
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Optional<DateRange> closed(Matcher match) {
        var from = Dates.read(match, "a");
        var to = Dates.read(match, "b");
        return from.isPresent()
                        && to.isPresent()
                        && from.get().year() <= to.get().year()
                ? Optional.of(range(match, from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<DateRange> running(Matcher match) {
        return Dates.read(match, "a").map(from -> new DateRange(from, null, false, match.start(), match.end()));
    }

    private static Optional<DateRange> single(Matcher match) {
        return Dates.read(match, "a").map(date -> new DateRange(date, date, true, match.start(), match.end()));
    }

    private static Optional<DateRange> months(Matcher match) {
        int year = Integer.parseInt(match.group("YB"));
        int first = Dates.monthNumber(match.group("MA"));
        int last = Dates.monthNumber(match.group("MB"));
        return Optional.of(
                range(match, PartialDate.of(first > last ? year - 1 : year, first), PartialDate.of(year, last)));
    }

    private static Optional<DateRange> shortYears(Matcher match) {
        int from = Integer.parseInt(match.group("YA"));
        int to = from / 100 * 100 + Integer.parseInt(match.group("YS"));
        return to > from && to - from < 40
                ? Optional.of(range(match, PartialDate.of(from), PartialDate.of(to)))
                : Optional.empty();
    }

    private static Optional<DateRange> shortMonths(Matcher match) {
        var from = PartialDate.of(fullYear(match.group("YC")), Integer.parseInt(match.group("MC")));
        if (match.group("P") != null) {
            return Optional.of(new DateRange(from, null, false, match.start(), match.end()));
        }
        var to = PartialDate.of(fullYear(match.group("YD")), Integer.parseInt(match.group("MD")));
        return from.compareTo(to) <= 0 ? Optional.of(range(match, from, to)) : Optional.empty();
    }

    private static int fullYear(String twoDigits) {
        int year = Integer.parseInt(twoDigits);
        return year > 60 ? 1900 + year : 2000 + year;
    }

    private static DateRange range(Matcher match, PartialDate from, PartialDate to) {
        return new DateRange(from, to, false, match.start(), match.end());
    }

    private record Form(Pattern pattern, Function<Matcher, Optional<DateRange>> reading) {
        Form(String pattern, Function<Matcher, Optional<DateRange>> reading) {
            this(Pattern.compile(Dates.bounded(pattern), Dates.FLAGS), reading);
        }
    }
}
