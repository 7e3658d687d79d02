package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A horizontal slice of the pages: either rows over the full width, or two columns side by side.
/// @param gutter null for a slice over the full width
/// @param left the lines of the full width, or of the left column
/// @param right empty for a slice over the full width
record Band(@Nullable Gutter gutter, List<Line> left, List<Line> right) {

    List<Line> lines() {
        var lines = new ArrayList<>(left);
        lines.addAll(right);
        return lines;
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
