package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.sections.SectionHeadings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Finds the gap between two columns: a vertical line that many rows in a row leave free.
final class Gutters {

    private static final int LEAST_ROWS = 3;
    private static final double LEAST_WIDTH = 4;
    /// Enough where many rows start at one place right of the gap.
    private static final double NARROW_WIDTH = 1.5;
    private static final int MANY = 6;
    /// How far right of its column's start a heading in the middle must stand, in points.
    private static final double OFF_COLUMN = 15;

    private Gutters() {}

    /// Return the gutters of a region that divide columns, the longest first.
    static Optional<Gutter> best(List<Row> rows, List<Gutter> known) {
        return candidates(rows).stream()
                .sorted(Comparator.comparingInt(Gutter::rows)
                        .thenComparingDouble(Gutter::width)
                        .reversed())
                .limit(12)
                .filter(gutter -> Columns.areColumns(rows, gutter, known))
                .findFirst();
    }

    private static List<Gutter> candidates(List<Row> rows) {
        var edges = new TreeSet<Double>();
        rows.forEach(row -> row.cells().stream()
                .skip(0)
                .forEach(cell -> edges.add(Math.floor(cell.box().left()))));
        var found = new ArrayList<Gutter>();
        edges.forEach(x -> runs(rows, x, found));
        return found;
    }

    private static void runs(List<Row> rows, double x, List<Gutter> found) {
        int first = 0;
        for (int at = 0; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at).crosses(x) || centred(rows, rows.get(at), x)) {
                gutter(rows, x, first, at).ifPresent(found::add);
                first = at + 1;
            }
        }
    }

    /// Return the gutter at a place over some rows, without those at its ends that use one side only.
    private static Optional<Gutter> gutter(List<Row> rows, double x, int first, int end) {
        if (end <= first) {
            return Optional.empty();
        }
        int last = end < rows.size() ? withoutLooseHeading(rows, x, first, end) : end;
        var run = rows.subList(first, last);
        long left = run.stream().filter(row -> !row.leftOf(x).isEmpty()).count();
        long right = run.stream().filter(row -> !row.rightOf(x).isEmpty()).count();
        if (left < LEAST_ROWS || right < LEAST_ROWS) {
            return Optional.empty();
        }
        double reach = run.stream()
                .flatMap(row -> row.leftOf(x).stream())
                .mapToDouble(cell -> cell.box().right())
                .max()
                .orElse(x);
        return x - reach < (startTogether(run, x) ? NARROW_WIDTH : LEAST_WIDTH)
                ? Optional.empty()
                : Optional.of(new Gutter(x, x - reach, first, last));
    }

    /// A heading in the middle of the page stands above both columns, though it may start right of the gap.
    private static boolean centred(List<Row> rows, Row row, double x) {
        if (row.cells().size() != 1
                || row.box().left() < x + OFF_COLUMN
                || SectionHeadings.builtIn()
                        .exact(row.cells().getFirst().text())
                        .isEmpty()) {
            return false;
        }
        var all = Box.around(rows.stream().map(Row::box).toList());
        double middle = (row.box().left() + row.box().right()) / 2;
        return Math.abs(middle - (all.left() + all.right()) / 2) < 0.03 * all.width();
    }

    private static boolean startTogether(List<Row> run, double x) {
        return run.stream()
                        .flatMap(row -> row.rightOf(x).stream().limit(1))
                        .filter(cell -> Math.abs(cell.box().left() - x) < 1.5)
                        .count()
                >= MANY;
    }

    /// Return the end of a run without a heading, at most with a line, that belongs to the full-width text below.
    private static int withoutLooseHeading(List<Row> rows, double x, int first, int end) {
        for (int last = end - 1; last > first && last >= end - 2; last--) {
            var row = rows.get(last);
            if (row.cells().size() == 1
                    && row.rightOf(x).isEmpty()
                    && SectionHeadings.builtIn()
                            .exact(row.cells().getFirst().text())
                            .isPresent()) {
                return last;
            }
        }
        return end;
    }
}
