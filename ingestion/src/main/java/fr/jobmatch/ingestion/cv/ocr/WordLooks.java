package fr.jobmatch.ingestion.cv.ocr;

import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Guesses size and weight of recognised words: size from the height that their letters must have, weight from the
/// thickness of their strokes.
final class WordLooks {

    private static final int INK = 128;
    private static final double HEAVY = 1.3;
    private static final double SAME_SIZE = 0.14;
    /// Most by which the gaps of a justified line differ, in em.
    private static final double EVEN = 0.25;

    private static final double WIDEST = 1.5;
    private static final String LOW = "acemnorsuvwxz.,:;-–—_'’\"•·";
    private static final String DEEP = "gjpqy,;()[]|/Qç";

    private WordLooks() {}

    /// Return the words in points.
    static List<Word> of(List<SeenWord> seen, BufferedImage picture, double pointsPerPixel) {
        double usual = median(seen.stream().map(WordLooks::em).toList());
        double usualStroke =
                median(seen.stream().map(word -> stroke(word, picture)).toList());
        var words = new ArrayList<Word>();
        var justified = justified(seen, usual);
        for (var word : seen) {
            double em = Math.abs(em(word) - usual) < SAME_SIZE * usual ? usual : em(word);
            boolean heavy = word.text().length() > 1 && stroke(word, picture) * usual / em > HEAVY * usualStroke;
            double size = Math.round(em * pointsPerPixel * 2) / 2.0;
            words.add(new Word(
                    word.text(),
                    box(word, em, pointsPerPixel),
                    new Style(size, heavy, false, 0),
                    word.confidence(),
                    justified.contains(word)));
        }
        return words;
    }

    /// Return the words that stand behind one of several gaps of one width: those of justified lines.
    private static Set<SeenWord> justified(List<SeenWord> seen, double em) {
        var justified = new HashSet<SeenWord>();
        var line = new ArrayList<SeenWord>();
        for (var word : seen) {
            if (word.first()) {
                take(line, em, justified);
                line.clear();
            }
            line.add(word);
        }
        take(line, em, justified);
        return justified;
    }

    private static void take(List<SeenWord> line, double em, Set<SeenWord> justified) {
        var gaps = new ArrayList<Integer>();
        for (int i = 1; i < line.size(); i++) {
            gaps.add(line.get(i).left() - line.get(i - 1).right());
        }
        if (gaps.size() > 2
                && Collections.min(gaps) > 0
                && Collections.max(gaps) < WIDEST * em
                && Collections.max(gaps) - Collections.min(gaps) < EVEN * em) {
            justified.addAll(line.subList(1, line.size()));
        }
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
