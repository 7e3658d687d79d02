package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cells that stand beside each other, from left to right.
record Row(List<Cell> cells) {

    private static final double SAME_ROW = 0.5;

    Row {
        cells = cells.stream()
                .sorted(Comparator.comparingDouble(cell -> cell.box().left()))
                .toList();
    }

    Box box() {
        return Box.around(cells.stream().map(Cell::box).toList());
    }

    boolean crosses(double x) {
        return cells.stream().map(Cell::box).anyMatch(box -> box.left() < x - 1 && box.right() > x + 1);
    }

    /// Return the cells that start left of a line.
    List<Cell> leftOf(double x) {
        return cells.stream().filter(cell -> cell.box().left() < x - 0.5).toList();
    }

    List<Cell> rightOf(double x) {
        return cells.stream().filter(cell -> cell.box().left() >= x - 0.5).toList();
    }

    /// Return cells as rows from top to bottom; a cell joins the row whose cells it stands beside.
    static List<Row> of(List<Cell> cells) {
        var rows = new ArrayList<List<Cell>>();
        cells.stream()
                .sorted(Comparator.comparingDouble(cell -> middle(cell.box())))
                .forEach(cell -> {
                    var last = rows.isEmpty() ? null : rows.getLast();
                    if (last != null && beside(last, cell)) {
                        last.add(cell);
                    } else {
                        rows.add(new ArrayList<>(List.of(cell)));
                    }
                });
        return rows.stream().map(Row::new).toList();
    }

    private static boolean beside(List<Cell> row, Cell cell) {
        return row.stream()
                .allMatch(
                        other -> other.box().verticalOverlap(cell.box()) > SAME_ROW && apart(other.box(), cell.box()));
    }

    private static boolean apart(Box one, Box other) {
        double shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return shared < 0.5 * Math.min(one.width(), other.width());
    }

    private static double middle(Box box) {
        return (box.top() + box.bottom()) / 2;
    }
}
