package fr.jobmatch.ingestion.cv.ocr;

import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        var lines = seen.stream().collect(Collectors.groupingBy(SeenWord::line));
        for (var word : seen) {
            var line = lines.getOrDefault(word.line(), List.of(word));
            double own = em(line);
            double em = Math.abs(own - usual) < SAME_SIZE * usual ? usual : own;
            boolean heavy = word.text().length() > 1 && stroke(word, picture) * usual / em > HEAVY * usualStroke;
            double size = Math.round(em * pointsPerPixel * 2) / 2.0;
            words.add(new Word(
                    word.text(),
                    box(word, baseline(line, em), em, pointsPerPixel),
                    new Style(size, heavy, false, 0),
                    word.confidence(),
                    word.spaced()));
        }
        return words;
    }

    /// Return a box of full line height on the line's own base line, so that its words stand beside each other whatever
    /// their letters.
    private static Box box(SeenWord word, double baseline, double em, double scale) {
        double bearing = 0.06 * em;
        return new Box(
                (word.left() - bearing) * scale,
                (baseline - 0.75 * em) * scale,
                (word.right() + bearing) * scale,
                (baseline + 0.22 * em) * scale);
    }

    /// Return the font size of a line in pixels: that of its words, each for its length.
    private static double em(List<SeenWord> line) {
        return median(lettered(line)
                .flatMap(word -> Collections.nCopies(word.text().length(), em(word)).stream())
                .toList());
    }

    private static double baseline(List<SeenWord> line, double em) {
        return median(lettered(line)
                .map(word -> word.bottom() - (has(word.text(), DEEP) ? 0.2 * em : 0))
                .toList());
    }

    /// Return the words of a line whose height tells something; all where none has letters.
    private static Stream<SeenWord> lettered(List<SeenWord> line) {
        return line.stream().filter(word -> word.hasLetters() || line.stream().noneMatch(SeenWord::hasLetters));
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
