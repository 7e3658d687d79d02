package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the words of a page to cells: words of one row with no wide gap between them.
final class Cells {

    /// Gaps in em: below the first no cell ends, above the last one always does.
    private static final double NARROW = 0.5;

    private static final double WIDE = 1.25;
    /// Dashes and points stand freer than words.
    private static final double AROUND_SIGNS = 0.9;

    private static final double TIMES_USUAL = 2;

    private Cells() {}

    static List<Cell> of(List<Word> words) {
        var cells = new ArrayList<Cell>();
        var rows = rows(words);
        var edges = new Edges(rows);
        rows.forEach(row -> cut(row, edges, cells));
        return cells;
    }

    private static List<List<Word>> rows(List<Word> words) {
        var single = words.stream().map(word -> new Cell(List.of(word))).toList();
        return Row.of(single).stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.words().getFirst())
                        .toList())
                .toList();
    }

    private static void cut(List<Word> row, Edges edges, List<Cell> cells) {
        double usual = usualGap(row);
        var open = new ArrayList<Word>();
        for (var word : row) {
            if (!open.isEmpty() && (ends(open.getLast(), word, usual) || edges.start(open, word))) {
                cells.add(new Cell(open));
                open.clear();
            }
            open.add(word);
        }
        cells.add(new Cell(open));
    }

    private static boolean ends(Word before, Word after, double usual) {
        if (after.spaced()) {
            return false;
        }
        double gap = (after.box().left() - before.box().right()) / em(before, after);
        boolean sign = sign(before) || sign(after);
        return gap > (sign ? AROUND_SIGNS : Math.min(WIDE, Math.max(NARROW, TIMES_USUAL * usual)));
    }

    private static boolean sign(Word word) {
        return word.text().length() == 1 && "-–—·|/&".contains(word.text());
    }

    private static double usualGap(List<Word> row) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < row.size(); i++) {
            gaps.add((row.get(i).box().left() - row.get(i - 1).box().right()) / em(row.get(i - 1), row.get(i)));
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.size() < 4 ? 0 : gaps.get((gaps.size() - 1) / 4);
    }

    static double em(Word one, Word other) {
        return Math.max(4, Math.min(one.style().size(), other.style().size()));
    }
}
