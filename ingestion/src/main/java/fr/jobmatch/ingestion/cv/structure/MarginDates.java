package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;

/// Moves dates that a right margin shows beside the text of an entry up to the line that names it.
final class MarginDates {

    private MarginDates() {}

    static List<Line> hoisted(List<Line> lines) {
        var result = new ArrayList<Line>();
        int naming = -1;
        for (var line : lines) {
            var cells = line.cells();
            boolean beside = (line.bullet() || naming >= 0 && goesOn(result.getLast(), line))
                    && cells.size() > 1
                    && aside(cells.getLast());
            if (beside && naming >= 0) {
                if (dated(cells.getLast())
                        && DatedLine.period(result.get(naming)).isEmpty()) {
                    var named = new ArrayList<>(result.get(naming).cells());
                    named.add(cells.getLast());
                    result.set(naming, result.get(naming).withCells(named));
                }
                result.add(line.withCells(cells.subList(0, cells.size() - 1)));
            } else {
                result.add(line);
                naming = line.bullet() ? naming : result.size() - 1;
            }
        }
        return result;
    }

    /// Only on a page does an item go on in a line of its own; paragraphs of a document, all at 0, are whole.
    private static boolean goesOn(Line before, Line line) {
        return before.bullet()
                && line.gap() < 0.75
                && line.left() > 0
                && line.left() >= before.left() - 3
                && line.cells()
                        .getFirst()
                        .style()
                        .like(before.cells().getFirst().style());
    }

    private static boolean aside(Cell cell) {
        return dated(cell) || DatedLine.isDuration(cell.text());
    }

    private static boolean dated(Cell cell) {
        var ranges = DateRanges.find(cell.text());
        return !ranges.isEmpty()
                && ranges.getFirst().end() - ranges.getFirst().start()
                        > 0.6 * cell.text().length();
    }
}
