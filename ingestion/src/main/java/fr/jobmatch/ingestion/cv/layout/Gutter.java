package fr.jobmatch.ingestion.cv.layout;

/// A gap between columns.
/// @param x where the right column starts, in points
/// @param width in points
/// @param first index of the first row that it divides
/// @param end index after the last row that it divides
record Gutter(double x, double width, int first, int end) {

    int rows() {
        return end - first;
    }

    boolean sameColumnsAs(Gutter other) {
        return Math.abs(x - other.x) < 25;
    }
}
