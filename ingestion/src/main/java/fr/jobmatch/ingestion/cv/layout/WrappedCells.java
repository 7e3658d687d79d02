package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;

/// Joins a cell that a date at its right made too narrow for its text: `Marlowe` beside `2021 – 2025`, `Observatory`
/// below.
final class WrappedCells {

    private static final double TIGHT = 0.6;
    private static final double SAME_LEFT = 1;

    private WrappedCells() {}

    static List<Row> joined(List<Row> rows) {
        var result = new ArrayList<Row>();
        for (var row : rows) {
            var open = result.isEmpty() ? null : result.getLast();
            if (open != null && wraps(open, row)) {
                var cells = new ArrayList<>(open.cells());
                var words = new ArrayList<>(cells.getFirst().words());
                words.addAll(row.cells().getFirst().words());
                cells.set(0, new Cell(words));
                result.set(result.size() - 1, new Row(cells));
            } else {
                result.add(row);
            }
        }
        return result;
    }

    private static boolean wraps(Row open, Row row) {
        if (open.cells().size() != 2 || row.cells().size() != 1 || Bullets.isSign(first(row).text()) && !dash(row)) {
            return false;
        }
        var cell = open.cells().getFirst();
        var beside = open.cells().getLast();
        var below = row.cells().getFirst();
        double gap = (below.box().top() - cell.box().bottom()) / Math.max(1, below.box().height());
        return gap < TIGHT
                && Math.abs(cell.box().left() - below.box().left()) < SAME_LEFT
                && alike(cell, below)
                && beside.box().bottom() < below.box().top() + 0.3 * below.box().height()
                && !DateRanges.find(beside.text()).isEmpty()
                && DateRanges.find(below.text()).isEmpty()
                && tooLong(lastLine(cell), row, beside);
    }

    private static boolean dash(Row row) {
        return "-–—".contains(first(row).text());
    }

    private static Word first(Row row) {
        return row.cells().getFirst().words().getFirst();
    }

    /// A dash may end one look and open another.
    private static boolean alike(Cell cell, Cell below) {
        var first = below.words().getFirst();
        return cell.words().getLast().style().like(first.style());
    }

    /// Return whether the first word of a row, with a dash the second too, would not have fitted above.
    private static boolean tooLong(double end, Row row, Cell beside) {
        var words = row.cells().getFirst().words();
        var needed = words.get(dash(row) && words.size() > 1 ? 1 : 0).box().right()
                - words.getFirst().box().left();
        return end + needed + 0.25 * words.getFirst().style().size() > beside.box().left() - 1;
    }

    /// Return where the last line of a cell that may have been joined before ends.
    private static double lastLine(Cell cell) {
        double bottom = cell.box().bottom();
        return cell.words().stream()
                .filter(word -> word.box().bottom() > bottom - 0.5 * word.box().height())
                .mapToDouble(word -> word.box().right())
                .max()
                .orElse(0);
    }
}
