package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins a cell that a date at its right made too narrow for its text: `Marlowe` beside `2021 – 2025`, `Observatory`
/// below.
final class WrappedCells {

    private static final double TIGHT = 0.6;
    private static final double SAME_LEFT = 1;
    /// Least gap between a text and the date at its right, in em.
    private static final double GUTTER = 1.1;
    private static final Pattern UNFINISHED =
            Pattern.compile("(?iU).*(?:[,&–-]|\\b(?:de|du|des|la|le|les|et|en|d['’]|à|au|aux|of|and|in|the|for))");

    private WrappedCells() {}

    static List<Row> joined(List<Row> rows) {
        var result = new ArrayList<Row>();
        for (var row : rows) {
            var open = result.isEmpty() ? null : result.getLast();
            if (open != null && wraps(open, row)) {
                var cells = new ArrayList<>(open.cells());
                cells.set(0, glued(cells.getFirst(), row.cells().getFirst()));
                result.set(result.size() - 1, new Row(cells));
            } else {
                result.add(row);
            }
        }
        return result;
    }

    private static boolean wraps(Row open, Row row) {
        if (open.cells().size() != 2
                || row.cells().size() != 1
                || Bullets.isSign(first(row).text()) && !dash(row)) {
            return false;
        }
        var cell = open.cells().getFirst();
        var beside = open.cells().getLast();
        var below = row.cells().getFirst();
        double gap = (below.box().top() - cell.box().bottom())
                / Math.max(1, below.box().height());
        return gap < TIGHT
                && Math.abs(cell.box().left() - below.box().left()) < SAME_LEFT
                && goesOn(cell, below)
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

    /// Bold names go on in bold; plain text must be unfinished, for what follows may be a field of its own.
    private static boolean goesOn(Cell cell, Cell below) {
        var last = cell.words().getLast();
        var first = below.words().getFirst();
        boolean unfinished = UNFINISHED.matcher(cell.text()).matches()
                || !Character.isUpperCase(first.text().codePointAt(0));
        return unfinished || last.style().bold() && last.style().like(first.style());
    }

    /// A word that a hyphen breaks becomes one again.
    private static Cell glued(Cell cell, Cell below) {
        var words = new ArrayList<>(cell.words());
        var rest = new ArrayList<>(below.words());
        var last = words.getLast();
        if (last.text().matches(".*\\p{L}[-‐]")) {
            var first = rest.removeFirst();
            words.set(
                    words.size() - 1,
                    new Word(last.text() + first.text(), first.box(), last.style(), last.confidence(), last.spaced()));
        }
        words.addAll(rest);
        return new Cell(words);
    }

    /// Return whether the first word of a row, with a dash the second too, would not have fitted above.
    private static boolean tooLong(double end, Row row, Cell beside) {
        var words = row.cells().getFirst().words();
        var needed = words.get(dash(row) && words.size() > 1 ? 1 : 0).box().right()
                - words.getFirst().box().left();
        return end + needed
                > beside.box().left() - GUTTER * words.getFirst().style().size();
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
