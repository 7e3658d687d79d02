package fr.jobmatch.ingestion.cv.layout;

import java.util.Collection;

/// A rectangle on a page, in points from the top left corner.
public record Box(double left, double top, double right, double bottom) {

    /// The place of text that has none, as in a word processor's document.
    public static final Box NOWHERE = new Box(0, 0, 0, 0);

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /// Return the smallest box around this one and another.
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// Return the smallest box around all of some boxes.
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(NOWHERE);
    }

    /// Return the share of the lower box's height at which two boxes stand beside each other.
    double verticalOverlap(Box other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared / Math.max(0.1, Math.min(height(), other.height()));
    }
}
