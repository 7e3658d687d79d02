package fr.jobmatch.ingestion.cv.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the blobs of a straight page into strips of text: letters that stand beside each other, with no gap that only
/// columns have; then accents, points and dashes to the strip that they belong to.
final class Strips {

    /// Heights in those of the page's usual letter.
    private static final double SMALLEST_LETTER = 0.55;
    private static final double LOOSE = 0.9;
    private static final double LARGEST = 7;
    private static final double WIDEST = 30;
    /// Widest gap within a strip, in heights of its letters.
    private static final double GAP = 1.9;
    private static final double BESIDE = 0.45;
    /// Largest accent, and its largest distance, in heights of the letters below.
    private static final double ACCENT = 0.5;
    private static final int MOST_ACCENTS = 6;
    private static final double TINY = 0.5;
    /// Width of a stroke that is no letter, in its lengths.
    private static final double THIN = 0.18;
    /// What touches the edge of the page, in pixels, is the rest of a panel.
    private static final int EDGE = 8;
    /// Widest gap between the sign of a list and its text.
    private static final double FROM_SIGN = 4;

    private final double usual;
    private final List<Strip> strips = new ArrayList<>();

    private Strips(double usual) {
        this.usual = usual;
    }

    /// Return the strips of a page.
    static List<Strip> of(List<Blob> blobs) {
        var strips = new Strips(usual(blobs));
        var sorted = blobs.stream()
                .filter(strips::isText)
                .sorted(Comparator.comparingInt(Blob::left))
                .toList();
        sorted.stream().filter(strips::isLetter).forEach(strips::place);
        strips.gatherAccents();
        strips.looseLetters().forEach(strips::attach);
        sorted.stream().filter(blob -> !strips.isLetter(blob)).forEach(strips::attach);
        strips.strips.removeIf(strips::isRemnant);
        return strips.strips;
    }

    private static double usual(List<Blob> blobs) {
        var heights = blobs.stream()
                .mapToInt(Blob::height)
                .filter(height -> height >= 9 && height <= 110)
                .sorted()
                .toArray();
        return heights.length == 0 ? 24 : heights[heights.length / 2];
    }

    private boolean isText(Blob blob) {
        return blob.height() < LARGEST * usual && blob.width() < WIDEST * usual;
    }

    private boolean isLetter(Blob blob) {
        return blob.height() >= SMALLEST_LETTER * usual;
    }

    private void place(Blob letter) {
        Strip best = null;
        double least = Double.MAX_VALUE;
        for (var strip : strips) {
            double gap = letter.left() - strip.right();
            if (gap < reach(strip, letter) && onLine(strip, letter) && gap < least) {
                least = gap;
                best = strip;
            }
        }
        if (best == null) {
            strips.add(new Strip(letter));
        } else {
            best.add(letter);
        }
    }

    private double reach(Strip strip, Blob letter) {
        return GAP * Math.max(0.7 * usual, Math.min(strip.letterHeight(), 1.5 * letter.height()));
    }

    private static boolean onLine(Strip strip, Blob letter) {
        int top = strip.top();
        int bottom = strip.bottom();
        double shared = letter.beside(top, bottom);
        return shared > BESIDE * Math.min(letter.height(), bottom - top)
                && shared > 0.25 * Math.max(letter.height(), bottom - top);
    }

    /// Accents and points of large letters are as large as the letters of the text.
    private void gatherAccents() {
        for (var strip : List.copyOf(strips)) {
            if (strip.letters().size() > MOST_ACCENTS) {
                continue;
            }
            strips.stream()
                    .filter(other -> other != strip && isAccent(strip, other))
                    .findFirst()
                    .ifPresent(other -> {
                        strip.all().forEach(other::addMark);
                        strips.remove(strip);
                    });
        }
    }

    private static boolean isAccent(Strip strip, Strip other) {
        double height = other.letterHeight();
        var band = other.near((strip.left() + strip.right()) / 2.0);
        return strip.letterHeight() < ACCENT * height
                && strip.left() > other.left() - 0.5 * height
                && strip.right() < other.right() + 0.8 * height
                && strip.bottom() > band[0] - ACCENT * height
                && strip.top() < band[1] + 0.1 * height;
    }

    /// Take out the commas and apostrophes that are large enough for letters but on no line.
    private List<Blob> looseLetters() {
        var loose = strips.stream()
                .filter(strip ->
                        strip.all().size() == 1 && strip.all().getFirst().height() < LOOSE * usual)
                .toList();
        strips.removeAll(loose);
        return loose.stream().map(strip -> strip.all().getFirst()).toList();
    }

    /// Give a mark to the strip that it stands on or nearest to; one that has none, a point of a list, stays alone.
    private void attach(Blob mark) {
        Strip best = null;
        double least = 0.75;
        for (var strip : strips) {
            double height = Math.max(strip.letterHeight(), 0.7 * usual);
            if (mark.right() < strip.left() - height || mark.left() > strip.right() + height) {
                continue;
            }
            var band = strip.near((mark.left() + mark.right()) / 2.0);
            double off = Math.max(0, Math.max(band[0] - mark.bottom(), mark.top() - band[1])) / height;
            double away = Math.max(0, Math.max(strip.left() - mark.right(), mark.left() - strip.right())) / height;
            // What hangs below a line is a comma at most; accents stand further off.
            double distance = off * (mark.top() > band[1] ? 2.5 : 1) + 0.3 * away;
            if (distance < least) {
                least = distance;
                best = strip;
            }
        }
        if (best != null) {
            best.addMark(mark);
        } else if (mark.height() > 0.2 * usual && mark.isDot()) {
            strips.add(new Strip(mark));
        }
    }

    /// What is left of rules, frames and drawings: tiny letters, a stroke by itself, points with no text beside them.
    private boolean isRemnant(Strip strip) {
        var first = strip.all().getFirst();
        if (strip.all().size() > 1) {
            return strip.letterHeight() < TINY * usual;
        }
        boolean atEdge = first.left() < EDGE;
        boolean stroke = first.width() < THIN * first.height() || first.height() < THIN * first.width();
        return atEdge || stroke || first.isDot() && strips.stream().noneMatch(other -> follows(first, other));
    }

    private boolean follows(Blob dot, Strip other) {
        double gap = other.left() - dot.right();
        return other.all().size() > 1
                && gap > 0
                && gap < FROM_SIGN * usual
                && dot.middle() > other.top()
                && dot.middle() < other.bottom();
    }
}
