package fr.jobmatch.benchmarks.cvs;

import static fr.jobmatch.benchmarks.cvs.Row.bold;
import static fr.jobmatch.benchmarks.cvs.Row.faint;
import static fr.jobmatch.benchmarks.cvs.Row.italic;
import static fr.jobmatch.benchmarks.cvs.Row.plain;

import fr.jobmatch.benchmarks.cvs.Row.Span;
import fr.jobmatch.benchmarks.cvs.Sheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the naming lines of an entry put title, employer, place and dates; one for all entries of a section.
enum Arrangement {
    TITLE_AND_DATE_THEN_EMPLOYER,
    EMPLOYER_AND_DATE_THEN_TITLE,
    EMPLOYER_AND_PLACE_THEN_TITLE_AND_DATE,
    DATES_IN_MARGIN,
    ONE_LINE_DATED_RIGHT,
    ONE_LINE_DATED_FIRST,
    TITLE_THEN_BARS,
    STACKED,
    DATES_ABOVE,
    CAPITALS,
    COMMAS,
    AT,
    DATES_BELOW_IN_BRACKETS;

    /// Return the naming lines of an entry.
    List<Row> rows(Entry entry, boolean french) {
        if (entry.grouped()) {
            return grouped(entry);
        }
        var what = entry.what();
        var where = entry.where();
        var dates = entry.period();
        var long1 = dates == null || entry.length() == null ? dates : dates + " (" + entry.length() + ")";
        return switch (this) {
            case TITLE_AND_DATE_THEN_EMPLOYER ->
                List.of(Row.of(bold(what)).right(dates), Row.of(placed(italic(where), entry)));
            case EMPLOYER_AND_DATE_THEN_TITLE ->
                List.of(Row.of(placed(bold(where), entry)).right(dates), Row.of(italic(what)));
            case EMPLOYER_AND_PLACE_THEN_TITLE_AND_DATE ->
                List.of(
                        Row.of(bold(where)).right(entry.place()),
                        Row.of(italic(what)).right(dates));
            case DATES_IN_MARGIN ->
                List.of(Row.of(bold(what), plain(", "), italic(where), plain(tail(entry, ", ", "")))
                        .margin(dates));
            case ONE_LINE_DATED_RIGHT ->
                List.of(Row.of(bold(what), plain(" – " + where + tail(entry, " (", ")")))
                        .right(long1));
            case ONE_LINE_DATED_FIRST ->
                List.of(Row.of(
                        plain(dates == null ? "" : dates + " : "),
                        bold(what),
                        plain((french ? " chez " : " at ") + where + tail(entry, " (", ")"))));
            case TITLE_THEN_BARS ->
                List.of(Row.of(bold(what)), Row.of(faint(bars(" | ", where, entry.place(), dates))));
            case STACKED ->
                Stream.of(bold(where), plain(what), faint(joined(long1)), faint(joined(entry.place())))
                        .filter(span -> !span.text().isEmpty())
                        .map(Row::of)
                        .toList();
            case DATES_ABOVE ->
                dates == null
                        ? List.of(Row.of(bold(what)), Row.of(placed(italic(where), entry)))
                        : List.of(Row.of(faint(dates)), Row.of(bold(what)), Row.of(placed(italic(where), entry)));
            case CAPITALS ->
                List.of(
                        Row.of(bold(what.toUpperCase(Locale.FRENCH))).right(dates),
                        Row.of(plain(bars(" - ", where, entry.place()))));
            case COMMAS -> List.of(Row.of(plain(bars(", ", what, where, entry.place(), dates))));
            case AT -> List.of(Row.of(bold(where)), Row.of(italic(bars(" • ", what, dates, entry.place()))));
            case DATES_BELOW_IN_BRACKETS ->
                List.of(
                        Row.of(bold(what), plain(" | "), plain(where)),
                        Row.of(faint(
                                dates == null ? joined(entry.place()) : "(" + dates + ")" + tail(entry, " ", ""))));
        };
    }

    /// Several positions stand under one employer, who is printed once.
    private static List<Row> grouped(Entry entry) {
        var rows = new ArrayList<Row>();
        if (entry.firstAtEmployer()) {
            rows.add(Row.of(bold(entry.where())).right(entry.place()));
        }
        rows.add(Row.of(italic(entry.what())).right(entry.period()));
        return rows;
    }

    private static Span[] placed(Span named, Entry entry) {
        return entry.place() == null ? new Span[] {named} : new Span[] {named, plain(", " + entry.place())};
    }

    private static String tail(Entry entry, String before, String after) {
        return entry.place() == null ? "" : before + entry.place() + after;
    }

    private static String bars(String sign, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(sign));
    }

    private static String joined(@Nullable String text) {
        return text == null ? "" : text;
    }
}
