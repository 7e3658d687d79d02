package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.layout.Word;
import java.util.ArrayList;
import java.util.List;

/// Tells the wide gaps of justified text from the gaps between cells: they're all alike, and a blank opens each.
final class Justified {

    private static final double ALIKE = 0.12;
    private static final double TOUCHING = 0.1;

    private Justified() {}

    /// Return the words of one run of glyphs, marked as spaced where the run is justified text.
    static List<Word> spaced(List<Word> words, List<Glyph> run) {
        if (words.size() < 3 || !even(words) || !blanksTouch(words, run)) {
            return words;
        }
        var marked = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            marked.add(i == 0 ? word : new Word(word.text(), word.box(), word.style(), word.confidence(), true));
        }
        return marked;
    }

    private static boolean even(List<Word> words) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < words.size(); i++) {
            double gap = words.get(i).box().left() - words.get(i - 1).box().right();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return least > 0 && most - least < ALIKE * words.getFirst().style().size();
    }

    /// Return whether each gap starts with a blank, as in a text, and not with the edge of a box.
    private static boolean blanksTouch(List<Word> words, List<Glyph> run) {
        long touching = words.stream()
                .limit(words.size() - 1L)
                .filter(word -> run.stream()
                        .anyMatch(glyph -> glyph.blank()
                                && Math.abs(glyph.left() - word.box().right())
                                        < TOUCHING * word.style().size()))
                .count();
        return touching == words.size() - 1L;
    }
}
