package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.List;

/// Tells lists whose signs are drawings, so that only their indent shows: several lines start at one place right of
/// where several others start.
final class Indents {

    private static final double LEAST = 8;
    private static final double MOST = 70;
    private static final double SAME = 1.5;

    private final List<Double> lefts;
    private final double base;

    Indents(List<Line> lines) {
        lefts = lines.stream().map(Indents::left).toList();
        base = lefts.stream().filter(this::shared).min(Double::compare).orElse(0.0);
    }

    boolean indented(Line line) {
        double left = left(line);
        return base > 0
                && left > base + LEAST
                && left < base + MOST
                && line.cells().size() == 1
                && shared(left)
                && DatedLine.period(line).isEmpty();
    }

    private boolean shared(double left) {
        return lefts.stream().filter(other -> Math.abs(other - left) < SAME).count() > 1;
    }

    /// Return where a line's text starts, right of a date in the margin.
    private static double left(Line line) {
        boolean margin = line.cells().size() > 1
                && DatedLine.withoutDates(line.withCells(line.cells().subList(0, 1)))
                        .cells()
                        .isEmpty();
        return margin ? line.cells().get(1).box().left() : line.left();
    }
}
