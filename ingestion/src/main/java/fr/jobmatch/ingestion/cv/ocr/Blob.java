package fr.jobmatch.ingestion.cv.ocr;

/// Connected ink: a letter, a part of one, or several that touch.
/// @param area pixels of ink
record Blob(int left, int top, int right, int bottom, int area) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2.0;
    }

    /// Return the pixels of height that two blobs share.
    int beside(int otherTop, int otherBottom) {
        return Math.min(bottom, otherBottom) - Math.max(top, otherTop);
    }

    /// Return whether this is a round filled dot, as the signs of lists are.
    boolean isDot() {
        return area > 0.65 * width() * height() && width() < 1.4 * height() && height() < 1.4 * width();
    }
}
