package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;

/// Joins lines between which a period breaks: `Lead developer, Acme, since` above `February 2023`.
final class BrokenPeriods {

    private BrokenPeriods() {}

    static List<Line> joined(List<Line> lines) {
        var result = new ArrayList<Line>();
        for (var line : lines) {
            var before = result.isEmpty() ? null : result.getLast();
            if (before != null && breaks(before, line)) {
                result.set(result.size() - 1, joined(before, line));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static Line joined(Line before, Line line) {
        var cells = new ArrayList<>(before.cells());
        var words = new ArrayList<>(cells.removeLast().words());
        words.addAll(line.cells().getFirst().words());
        cells.add(new Cell(words));
        cells.addAll(line.cells().subList(1, line.cells().size()));
        return before.withCells(cells);
    }

    /// Return whether the end of a line and the start of the next make a period that neither has alone.
    private static boolean breaks(Line before, Line line) {
        if (before.bullet() || line.bullet() || line.startsColumn() || !before.full() || line.gap() > 0.9) {
            return false;
        }
        var upper = before.cells().getLast().text();
        var both = upper + " " + line.cells().getFirst().text();
        return DateRanges.find(both).stream()
                .anyMatch(range -> range.start() < upper.length()
                        && range.end() > upper.length() + 1
                        && (!range.single() || DateRanges.find(upper).isEmpty()));
    }
}
