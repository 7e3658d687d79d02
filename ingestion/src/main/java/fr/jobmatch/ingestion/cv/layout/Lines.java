package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes lines of the rows of a column.
final class Lines {

    private static final String DASH = "-–—";

    private Lines() {}

    static List<Line> of(Page page, List<Row> rows) {
        var joined = WrappedCells.joined(WrappedDates.joined(rows));
        double edge = joined.stream().mapToDouble(Lines::textEnd).max().orElse(0);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < joined.size(); i++) {
            var before = i == 0 ? null : joined.get(i - 1);
            var after = i + 1 == joined.size() ? null : joined.get(i + 1);
            lines.add(line(page, joined.get(i), before, full(joined.get(i), after, edge)));
        }
        return lines;
    }

    private static Line line(Page page, Row row, @Nullable Row before, boolean full) {
        var cells = wrapsAtDash(row, before) ? row.cells() : Bullets.withoutSign(row.cells());
        boolean bullet = !cells.equals(row.cells());
        var box = row.box();
        double gap = before == null ? 9 : (box.top() - before.box().bottom()) / Math.max(1, box.height());
        double left = cells.getFirst().box().left();
        return new Line(cells, position(page, box), bullet, 0, gap, before == null, full, left);
    }

    /// Return whether a dash that opens a row only goes on with the cell above, which a date at its right made narrow:
    /// `Software engineer` beside `2019`, `– Acme` below.
    private static boolean wrapsAtDash(Row row, @Nullable Row before) {
        var words = row.cells().getFirst().words();
        if (before == null
                || before.cells().size() < 2
                || words.size() < 2
                || !DASH.contains(words.getFirst().text())) {
            return false;
        }
        var above = before.cells().getFirst().box();
        double needed = words.get(1).box().right() - words.getFirst().box().left();
        return Math.abs(above.left() - row.cells().getFirst().box().left()) < 1
                && above.right() + needed > before.cells().get(1).box().left();
    }

    /// Return whether the first word of the next row would not have fitted on this one.
    private static boolean full(Row row, @Nullable Row after, double edge) {
        var next = after == null ? row : after;
        var word = next.cells().getFirst().words().getFirst();
        return textEnd(row) + word.box().width() + 0.25 * word.style().size() > edge - 1;
    }

    /// Dates and places in a right margin don't make the text of a column wider.
    private static double textEnd(Row row) {
        return row.cells().stream()
                .map(Cell::box)
                .max(Comparator.comparingDouble(Box::width))
                .orElse(row.box())
                .right();
    }

    private static PageBox position(Page page, Box box) {
        return new PageBox(
                page.number(),
                share(box.left(), page.width()),
                share(box.top(), page.height()),
                share(box.width(), page.width()),
                share(box.height(), page.height()));
    }

    private static double share(double length, double whole) {
        return Math.clamp(length / whole, 0, 1);
    }
}
