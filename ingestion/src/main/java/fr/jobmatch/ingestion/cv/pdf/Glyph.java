package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Style;

/// What one drawing of a glyph shows.
/// @param baseline distance of the baseline from the top of the page, in points
/// @param invisible whether it's drawn without ink, as the text layer behind a scan is
record Glyph(String text, double left, double right, double baseline, Style style, String font, boolean invisible) {

    boolean blank() {
        return text.isBlank();
    }

    Box box() {
        return new Box(left, baseline - 0.75 * style.size(), right, baseline + 0.22 * style.size());
    }

    /// Return whether this glyph can go on a run of glyphs on one baseline.
    boolean follows(Glyph before) {
        double em = Math.max(before.style.size(), style.size());
        return Math.abs(baseline - before.baseline) < 0.2 * em
                && left > before.right - 0.5 * em
                && left > before.left - 0.1
                && left - before.right < (before.blank() ? 2 : 1.2) * em;
    }

    boolean sameAs(Glyph other) {
        return text.equals(other.text)
                && Math.abs(left - other.left) < 0.12 * style.size()
                && Math.abs(baseline - other.baseline) < 0.12 * style.size();
    }
}
