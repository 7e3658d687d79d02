package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A horizontal slice of the pages: either rows over the full width, or two columns side by side.
/// @param gutter null for a slice over the full width
/// @param left the lines of the full width, or of the left column
/// @param right empty for a slice over the full width
record Band(@Nullable Gutter gutter, List<Line> left, List<Line> right) {

    private static final double NARROW = 0.8;

    /// Return the lines of all slices; what follows columns over the full width goes on with the wider of them, so that
    /// one comes last.
    static List<Line> inOrder(List<Band> bands) {
        var lines = new ArrayList<Line>();
        Band before = null;
        for (var band : bands) {
            boolean goesOn = before != null && band.gutter == null;
            var own = band.lines();
            for (int i = 0; i < own.size(); i++) {
                lines.add(goesOn && i == 0 ? own.get(i).withinColumn() : own.get(i));
            }
            before = band;
        }
        return lines;
    }

    private List<Line> lines() {
        boolean rightFirst = gutter != null && width(right) < NARROW * width(left);
        var lines = new ArrayList<>(rightFirst ? right : left);
        lines.addAll(rightFirst ? left : right);
        return lines;
    }

    private static double width(List<Line> lines) {
        return Box.around(lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .map(Cell::box)
                        .toList())
                .width();
    }

    /// Return whether the columns of this slice go on in a slice of the next page.
    boolean goesOnIn(Band next) {
        return gutter != null && next.gutter != null && gutter.sameColumnsAs(next.gutter);
    }

    Band joined(Band next) {
        var joinedLeft = new ArrayList<>(left);
        joinedLeft.addAll(next.left);
        var joinedRight = new ArrayList<>(right);
        joinedRight.addAll(next.right);
        return new Band(next.gutter, joinedLeft, joinedRight);
    }
}
