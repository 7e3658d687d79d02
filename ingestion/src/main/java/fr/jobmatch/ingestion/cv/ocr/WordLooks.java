package fr.jobmatch.ingestion.cv.ocr;

import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Guesses size and weight of recognised words: size from the height that their letters must have, weight from the
/// thickness of their strokes.
final class WordLooks {

    private static final int INK = 128;
    private static final double HEAVY = 1.3;
    private static final double SAME_SIZE = 0.14;
    private static final String LOW = "acemnorsuvwxz.,:;-–—_'’\"•·";
    private static final String DEEP = "gjpqy,;()[]|/Qç";

    private WordLooks() {}

    /// Return the words in points.
    static List<Word> of(List<SeenWord> seen, BufferedImage picture, double pointsPerPixel) {
        double usual = median(seen.stream().map(WordLooks::em).toList());
        double usualStroke =
                median(seen.stream().map(word -> stroke(word, picture)).toList());
        var words = new ArrayList<Word>();
        for (var word : seen) {
            double em = Math.abs(em(word) - usual) < SAME_SIZE * usual ? usual : em(word);
            boolean heavy = word.text().length() > 1 && stroke(word, picture) * usual / em > HEAVY * usualStroke;
            double size = Math.round(em * pointsPerPixel * 2) / 2.0;
            words.add(new Word(
                    word.text(), box(word, em, pointsPerPixel), new Style(size, heavy, false, 0), word.confidence()));
        }
        return words;
    }

    /// Return a box of full line height, so that words on one line stand beside each other whatever their letters.
    private static Box box(SeenWord word, double em, double scale) {
        double baseline = word.bottom() - (has(word.text(), DEEP) ? 0.2 * em : 0);
        double bearing = 0.06 * em;
        return new Box(
                (word.left() - bearing) * scale,
                (baseline - 0.75 * em) * scale,
                (word.right() + bearing) * scale,
                (baseline + 0.22 * em) * scale);
    }

    /// Return the font size in pixels that makes letters of this height.
    private static double em(SeenWord word) {
        boolean tall =
                word.text().chars().anyMatch(c -> LOW.indexOf(c) < 0 && DEEP.indexOf(c) < 0 || c == '(' || c == ')');
        boolean deep = has(word.text(), DEEP);
        double share = (tall ? 0.72 : 0.5) + (deep ? 0.21 : 0);
        return word.height() / share;
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /// Return ink per edge, which grows with the thickness of strokes.
    private static double stroke(SeenWord word, BufferedImage picture) {
        var pixels = Picture.pixels(picture);
        int width = picture.getWidth();
        int ink = 0;
        int edges = 0;
        for (int y = Math.max(0, word.top()); y < Math.min(picture.getHeight(), word.bottom()); y++) {
            boolean before = false;
            for (int x = Math.max(0, word.left()); x < Math.min(width, word.right()); x++) {
                boolean dark = (pixels[y * width + x] & 255) < INK;
                ink += dark ? 1 : 0;
                edges += dark != before ? 1 : 0;
                before = dark;
            }
        }
        return edges == 0 ? 0 : (double) ink / edges;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 1 : sorted.get(sorted.size() / 2);
    }
}
