package fr.jobmatch.ingestion.cv.ocr;

/// A word as Tesseract saw it, in pixels.
/// @param line number of the strip that it stands on; words of one number stand on one base line
/// @param first whether it's the first of its strip
/// @param spaced whether it's divided from the word before by no more than the blanks of its line
/// @param confidence 0 to 1
record SeenWord(
        String text,
        int left,
        int top,
        int right,
        int bottom,
        int line,
        boolean first,
        boolean spaced,
        double confidence) {

    /// Return the same word elsewhere, on a line.
    SeenWord moved(int toRight, int down, int newLine) {
        return new SeenWord(
                text, left + toRight, top + down, right + toRight, bottom + down, newLine, first, spaced, confidence);
    }

    SeenWord withSpaced(boolean plainly) {
        return new SeenWord(text, left, top, right, bottom, line, first, plainly, confidence);
    }

    /// Return this word and the next as one.
    SeenWord joined(SeenWord next) {
        return new SeenWord(
                text + next.text,
                left,
                Math.min(top, next.top),
                next.right,
                Math.max(bottom, next.bottom),
                line,
                first,
                spaced,
                (confidence + next.confidence) / 2);
    }

    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    int height() {
        return bottom - top;
    }
}
