package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.contact.Emails;
import fr.jobmatch.lexicon.contact.Phones;
import fr.jobmatch.lexicon.dates.DateRanges;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import java.util.List;
import java.util.function.Predicate;

/// Tells columns that are read one after the other from margins that belong to the rows beside them.
final class Columns {

    private static final double ALIGNED = 0.7;

    private Columns() {}

    static boolean areColumns(List<Row> rows, Gutter gutter, List<Gutter> known) {
        var run = rows.subList(gutter.first(), gutter.end());
        var left = Row.of(
                run.stream().flatMap(row -> row.leftOf(gutter.x()).stream()).toList());
        var right = Row.of(
                run.stream().flatMap(row -> row.rightOf(gutter.x()).stream()).toList());
        if (mostly(left, Columns::dated) || mostly(right, Columns::dated)) {
            return false;
        }
        long leftHeadings = headings(left, right);
        long rightHeadings = headings(right, left);
        if (mostly(left, Columns::heading)) {
            return false;
        }
        if (leftHeadings > 0 && rightHeadings > 0) {
            return true;
        }
        if (rows.size() < 6 || (left.stream().filter(Columns::dated).count() > 1 && rightHeadings == 0)) {
            return false;
        }
        return aligned(left, right) < ALIGNED
                && (leftHeadings + rightHeadings > 0
                        || contact(left)
                        || contact(right)
                        || known.stream().anyMatch(gutter::sameColumnsAs));
    }

    /// Count the headings of a side; one that stands beside plain text of the other side is but a label of it.
    private static long headings(List<Row> side, List<Row> other) {
        return side.stream()
                .filter(Columns::heading)
                .filter(row -> other.stream()
                        .filter(beside -> sameBaseline(row.box(), beside.box()))
                        .allMatch(Columns::heading))
                .count();
    }

    private static boolean contact(List<Row> rows) {
        return rows.stream()
                .map(Columns::text)
                .anyMatch(text ->
                        !Emails.find(text).isEmpty() || !Phones.find(text).isEmpty());
    }

    private static boolean mostly(List<Row> rows, Predicate<Row> test) {
        return rows.stream().filter(test).count() >= 0.55 * rows.size();
    }

    private static boolean dated(Row row) {
        var text = text(row);
        var dates = DateRanges.find(text);
        if (dates.isEmpty()) {
            return text.length() < 3;
        }
        int covered = dates.stream().mapToInt(date -> date.end() - date.start()).sum();
        return covered >= 0.6 * text.length();
    }

    private static boolean heading(Row row) {
        return row.cells().size() == 1
                && SectionHeadings.builtIn().exact(text(row)).isPresent();
    }

    private static String text(Row row) {
        return String.join(" ", row.cells().stream().map(Cell::text).toList());
    }

    /// Return the share of the narrower side's rows that stand exactly beside a row of the other side.
    private static double aligned(List<Row> left, List<Row> right) {
        var fewer = left.size() <= right.size() ? left : right;
        var more = left.size() <= right.size() ? right : left;
        long beside = fewer.stream()
                .filter(row -> more.stream().anyMatch(other -> sameBaseline(row.box(), other.box())))
                .count();
        return (double) beside / fewer.size();
    }

    private static boolean sameBaseline(Box one, Box other) {
        return Math.abs(one.bottom() - other.bottom()) < 0.15 * Math.min(one.height(), other.height());
    }
}
