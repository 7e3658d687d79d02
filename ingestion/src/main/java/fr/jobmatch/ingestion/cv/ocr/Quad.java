package fr.jobmatch.ingestion.cv.ocr;

import java.util.List;

/// The four corners of a page in a photograph, clockwise from the top left, in pixels.
record Quad(Corner topLeft, Corner topRight, Corner bottomRight, Corner bottomLeft) {

    private static final double LEAST_SHAPE = 1.1;
    private static final double MOST_SHAPE = 1.75;
    private static final double MOST_UNLIKE = 1.6;
    private static final double OUTSIDE = 0.05;

    record Corner(double x, double y) {
        double to(Corner other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    double width() {
        return Math.max(topLeft.to(topRight), bottomLeft.to(bottomRight));
    }

    double height() {
        return Math.max(topLeft.to(bottomLeft), topRight.to(bottomRight));
    }

    double area() {
        return Math.abs(cross(topLeft, topRight, bottomRight) + cross(topLeft, bottomRight, bottomLeft)) / 2;
    }

    Quad scaled(double factor) {
        return new Quad(
                scaled(topLeft, factor),
                scaled(topRight, factor),
                scaled(bottomRight, factor),
                scaled(bottomLeft, factor));
    }

    private static Corner scaled(Corner corner, double factor) {
        return new Corner(corner.x * factor, corner.y * factor);
    }

    /// Return whether this could be a sheet of paper seen from above: convex, of a usual shape, opposite sides alike.
    boolean isSheet() {
        double shape = height() / Math.max(1, width());
        boolean upright = shape > LEAST_SHAPE && shape < MOST_SHAPE;
        boolean lying = 1 / shape > LEAST_SHAPE && 1 / shape < MOST_SHAPE;
        return (upright || lying)
                && alike(topLeft.to(topRight), bottomLeft.to(bottomRight))
                && alike(topLeft.to(bottomLeft), topRight.to(bottomRight))
                && convex();
    }

    /// Return whether the corners lie in a picture, or just outside of it.
    boolean isWithin(int width, int height) {
        return List.of(topLeft, topRight, bottomRight, bottomLeft).stream()
                .allMatch(corner -> corner.x > -OUTSIDE * width
                        && corner.x < (1 + OUTSIDE) * width
                        && corner.y > -OUTSIDE * height
                        && corner.y < (1 + OUTSIDE) * height);
    }

    private static boolean alike(double one, double other) {
        return Math.max(one, other) < MOST_UNLIKE * Math.min(one, other);
    }

    private boolean convex() {
        return cross(topLeft, topRight, bottomRight) > 0
                && cross(topRight, bottomRight, bottomLeft) > 0
                && cross(bottomRight, bottomLeft, topLeft) > 0
                && cross(bottomLeft, topLeft, topRight) > 0;
    }

    private static double cross(Corner one, Corner two, Corner three) {
        return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
    }
}
