package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts cells together that wrap beside each other, as those of a row too narrow for them do: `Tél. : 06 39 98` beside
/// `8 place Saint-Roch,`, with `15 27` and `44600 Nantes` below. A file draws each of them to its end before it goes
/// back up to the next, so that the order of drawing tells what geometry can't: which rest belongs to which start.
final class WrappedNeighbours {

    /// How far below a row its rest stands, in sizes of the type.
    private static final double LEAST_STEP = 0.7;

    private static final double MOST_STEP = 1.7;
    private static final double SAME_SIZE = 0.05;
    /// In points.
    private static final double SAME_LEFT = 1;
    /// Gap at which the next text starts, in sizes of the type.
    private static final double CELL_GAP = 1.5;

    private static final int MOST_ROWS = 3;
    private static final int MOST_WORDS = 14;

    private final List<List<Word>> rows;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Word> taken = new HashSet<>();

    private WrappedNeighbours(List<Word> words) {
        rows = rows(words);
        for (int i = 0; i + 1 < rows.size(); i++) {
            take(i);
        }
    }

    /// Return the cells of a page.
    /// @param words in the order of drawing
    static List<Cell> cells(List<Word> words) {
        if (words.stream().anyMatch(word -> word.confidence() < 1)) {
            return Cells.of(words);
        }
        var wrapped = new WrappedNeighbours(words);
        var cells = new ArrayList<>(Cells.of(
                words.stream().filter(word -> !wrapped.taken.contains(word)).toList()));
        cells.addAll(wrapped.cells);
        return cells;
    }

    private void take(int at) {
        var row = rows.get(at);
        int start = start(row, rows.get(at + 1));
        if (start < 0 || taken.contains(row.get(start))) {
            return;
        }
        int end = at + 1;
        while (end < rows.size() && below(rows.get(end - 1), rows.get(end), row.get(start))) {
            end++;
        }
        var first = row.subList(start, row.size());
        if (end - at <= MOST_ROWS && (goesBackUp(first, end) || cameBackUp(first, start, at))) {
            add(first, at + 1, end);
        }
    }

    private void add(List<Word> first, int from, int end) {
        var words = new ArrayList<>(first);
        var whole = new ArrayList<>(first);
        for (var rest : rows.subList(from, end)) {
            var kept = beforeGap(rest);
            whole.addAll(kept);
            goOn(words, kept);
        }
        if (whole.size() <= MOST_WORDS) {
            taken.addAll(whole);
            cells.add(new Cell(words));
        }
    }

    /// Return whether what is drawn next starts beside the first row, to its right.
    private boolean goesBackUp(List<Word> first, int end) {
        return end < rows.size() && beside(first.getLast(), rows.get(end).getFirst());
    }

    /// Return whether what was drawn before stands to the left and ends below the first row.
    private boolean cameBackUp(List<Word> first, int start, int at) {
        if (start > 0 || at == 0) {
            return false;
        }
        var before = rows.get(at - 1);
        double step = before.getLast().box().bottom() - first.getFirst().box().bottom();
        double size = first.getFirst().style().size();
        return before.getLast().box().right() < first.getFirst().box().left()
                && step > LEAST_STEP * size
                && step < MOST_ROWS * MOST_STEP * size
                && cells.stream()
                        .anyMatch(cell -> cell.words().contains(before.getLast())
                                || cell.box().bottom() >= before.getLast().box().bottom() - 1
                                        && cell.box().top()
                                                <= before.getLast().box().top() + 1);
    }

    private static boolean beside(Word last, Word next) {
        return Math.abs(last.box().bottom() - next.box().bottom())
                        < 0.2 * last.style().size()
                && next.box().left() > last.box().left();
    }

    private static int start(List<Word> row, List<Word> next) {
        for (int i = 0; i < row.size(); i++) {
            if (below(row, next, row.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean below(List<Word> row, List<Word> next, Word start) {
        double size = start.style().size();
        double step = next.getFirst().box().bottom() - row.getLast().box().bottom();
        return Math.abs(next.getFirst().box().left() - start.box().left()) < SAME_LEFT
                && step > LEAST_STEP * size
                && step < MOST_STEP * size
                && Math.abs(next.getFirst().style().size() - size) < SAME_SIZE * size;
    }

    private static void goOn(List<Word> words, List<Word> rest) {
        var last = words.getLast();
        var first = rest.getFirst();
        if (last.text().matches(".*[\\p{L}\\d][-‐]")) {
            words.removeLast();
            words.add(new Word(last.text() + first.text(), last.box().union(first.box()), last.style(), 1));
            words.addAll(rest.subList(1, rest.size()));
        } else {
            words.addAll(rest);
        }
    }

    private static List<Word> beforeGap(List<Word> row) {
        for (int i = 1; i < row.size(); i++) {
            double gap = row.get(i).box().left() - row.get(i - 1).box().right();
            if (gap > CELL_GAP * row.get(i).style().size()) {
                return row.subList(0, i);
            }
        }
        return row;
    }

    private static List<List<Word>> rows(List<Word> words) {
        var rows = new ArrayList<List<Word>>();
        for (var word : words) {
            var open = rows.isEmpty() ? null : rows.getLast();
            if (open != null && beside(open.getLast(), word)) {
                open.add(word);
            } else {
                rows.add(new ArrayList<>(List.of(word)));
            }
        }
        return rows;
    }
}
