package fr.jobmatch.ingestion.cv.ocr;

/// A word as Tesseract saw it, in pixels.
/// @param first whether it's the first of its line
/// @param confidence 0 to 1
record SeenWord(String text, int left, int top, int right, int bottom, boolean first, double confidence) {

    int height() {
        return bottom - top;
    }
}
