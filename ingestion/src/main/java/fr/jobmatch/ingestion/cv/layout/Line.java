package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.domain.evidence.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;

/// A line of a document in reading order.
/// @param cells its parts, from left to right; more than one where wide gaps or tabs divide it
/// @param position where it stands
/// @param bullet whether a list sign opened it; the sign itself is gone
/// @param level outline level of a heading that the format itself marks, from 1; 0 for none
/// @param gap blank space above, in heights of this line
/// @param startsColumn whether a new column, page or box starts here
/// @param full whether it reaches the right edge of its column, so that it may go on in the next line
/// @param left where it starts, in points
public record Line(
        List<Cell> cells,
        SourcePosition position,
        boolean bullet,
        int level,
        double gap,
        boolean startsColumn,
        boolean full,
        double left) {

    public Line {
        cells = List.copyOf(cells);
    }

    /// Return the text, its cells divided by tabs.
    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
    }

    /// Return the look of the first cell.
    public Style style() {
        return cells.isEmpty() ? Style.PLAIN : cells.getFirst().style();
    }

    public double confidence() {
        return cells.stream().mapToDouble(Cell::confidence).average().orElse(1);
    }

    /// Return the same line with other cells.
    public Line withCells(List<Cell> newCells) {
        return new Line(newCells, position, bullet, level, gap, startsColumn, full, left);
    }

    /// Return the same line as one that goes on with the text before it.
    Line withinColumn() {
        return new Line(cells, position, bullet, level, Math.min(gap, 0.5), false, full, left);
    }
}
