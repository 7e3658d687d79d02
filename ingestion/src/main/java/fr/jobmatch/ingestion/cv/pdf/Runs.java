package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Joins glyphs to words, also where a designer spaced the letters out.
final class Runs {

    /// Gaps in em.
    private static final double WORD_GAP = 0.17;

    private static final double LETTER_SPACED = 0.07;
    private static final double MOST_SPACED = 0.5;

    private Runs() {}

    static List<Word> words(List<Glyph> glyphs) {
        var words = new ArrayList<Word>();
        var run = new ArrayList<Glyph>();
        double blank = 0;
        for (var glyph : glyphs) {
            if (!run.isEmpty()
                    && !(glyph.follows(run.getLast())
                            && glyph.style().like(run.getFirst().style()))) {
                cut(run, words, blank);
                blank = blankBefore(glyph, run.getLast());
                run.clear();
            }
            run.add(glyph);
        }
        cut(run, words, blank);
        return joined(words);
    }

    private static void cut(List<Glyph> run, List<Word> words, double blankBefore) {
        var cut = new ArrayList<Word>();
        cutAtGaps(run, cut);
        if (!cut.isEmpty() && spaced(words, cut.getFirst(), blankBefore + leading(run))) {
            var first = cut.getFirst();
            cut.set(0, new Word(first.text(), first.box(), first.style(), first.confidence(), true));
        }
        words.addAll(Justified.spaced(cut, run));
    }

    private static double leading(List<Glyph> run) {
        return run.stream()
                .takeWhile(Glyph::blank)
                .mapToDouble(glyph -> glyph.right() - glyph.left())
                .sum();
    }

    /// Return the width of the blank that ends one run just before another goes on in a new look; 0 where there is
    /// none.
    private static double blankBefore(Glyph glyph, Glyph last) {
        double em = Math.max(glyph.style().size(), last.style().size());
        boolean touches = Math.abs(glyph.baseline() - last.baseline()) < 0.2 * em
                && Math.abs(glyph.left() - last.right()) < 0.3 * em;
        return last.blank() && touches ? last.right() - last.left() : 0;
    }

    private static boolean spaced(List<Word> words, Word first, double blank) {
        return blank > 0
                && !words.isEmpty()
                && Math.abs(first.box().bottom() - words.getLast().box().bottom())
                        < 0.3 * first.style().size()
                && first.box().left() - words.getLast().box().right()
                        < 1.4 * blank + 0.1 * first.style().size();
    }

    private static void cutAtGaps(List<Glyph> run, List<Word> words) {
        double spacing = spacing(run);
        var open = new ArrayList<Glyph>();
        double blank = 0;
        double blankBeforeWord = 0;
        for (var glyph : run) {
            if (glyph.blank()) {
                blank += glyph.right() - glyph.left();
                continue;
            }
            if (!open.isEmpty() && ends(open.getLast(), glyph, spacing, blank > 0)) {
                words.add(word(open, spaced(words, open, blankBeforeWord, spacing)));
                open.clear();
                blankBeforeWord = blank;
            }
            open.add(glyph);
            blank = 0;
        }
        if (!open.isEmpty()) {
            words.add(word(open, spaced(words, open, blankBeforeWord, spacing)));
        }
    }

    /// Return whether blanks, with what the letters are spaced out by, fill the gap before a word, as they do inside
    /// a phrase.
    private static boolean spaced(List<Word> words, List<Glyph> word, double blank, double spacing) {
        if (words.isEmpty() || blank == 0) {
            return false;
        }
        double em = word.getFirst().style().size();
        double gap = word.getFirst().left() - words.getLast().box().right();
        return gap > 0 && gap - 2 * spacing * em < 1.4 * blank && blank < em;
    }

    private static boolean ends(Glyph before, Glyph after, double spacing, boolean blankBetween) {
        double gap = gap(before, after) - spacing;
        return gap > WORD_GAP || (blankBetween && (spacing < LETTER_SPACED || gap > 0.12));
    }

    /// Return how far the letters of a run are spaced out beyond their own widths, in em; 0 for usual text.
    private static double spacing(List<Glyph> run) {
        var close = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        Glyph before = null;
        boolean blank = false;
        for (var glyph : run) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            if (before != null) {
                all.add(gap(before, glyph));
                if (!blank) {
                    close.add(gap(before, glyph));
                }
            }
            before = glyph;
            blank = false;
        }
        if (all.size() < 3) {
            return all.size() == 2 && all.equals(close) ? ofThree(close) : 0;
        }
        boolean blanksBetweenLetters = close.size() < 0.25 * all.size();
        double median = median(blanksBetweenLetters ? all : close);
        return median > LETTER_SPACED ? median : 0;
    }

    /// Three letters with two gaps alike between them and no blank are a short word spaced out: `B e n`.
    private static double ofThree(List<Double> gaps) {
        double least = Math.min(gaps.getFirst(), gaps.getLast());
        double most = Math.max(gaps.getFirst(), gaps.getLast());
        return least > LETTER_SPACED && most < MOST_SPACED && most - least < LETTER_SPACED ? least : 0;
    }

    private static double median(List<Double> gaps) {
        var sorted = gaps.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static double gap(Glyph before, Glyph after) {
        return (after.left() - before.right()) / Math.max(1, before.style().size());
    }

    private static Word word(List<Glyph> glyphs, boolean spaced) {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        var box = Box.around(glyphs.stream().map(Glyph::box).toList());
        return new Word(composed(text.toString()), box, glyphs.getFirst().style(), 1, spaced);
    }

    /// Return the text with accents that were drawn as glyphs of their own put on their letters.
    private static String composed(String text) {
        var combining = text.replaceAll("´([aeiouyAEIOUY])", "$1\u0301")
                .replaceAll("`([aeiouAEIOU])", "$1\u0300")
                .replaceAll("ˆ([aeiouAEIOU])", "$1\u0302")
                .replaceAll("¨([aeiouyAEIOUY])", "$1\u0308")
                .replaceAll("¸([cC])", "$1\u0327");
        return Normalizer.normalize(combining, Normalizer.Form.NFC);
    }

    /// Return the words with those parts joined that a change of font cut in two, as small capitals do.
    private static List<Word> joined(List<Word> words) {
        var joined = new ArrayList<Word>();
        for (var word : words) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && touches(before, word)) {
                joined.set(
                        joined.size() - 1,
                        new Word(
                                before.text() + word.text(),
                                before.box().union(word.box()),
                                before.style(),
                                1,
                                before.spaced()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean touches(Word before, Word after) {
        double em = Math.max(before.style().size(), after.style().size());
        double gap = after.box().left() - before.box().right();
        return Math.abs(before.box().bottom() - after.box().bottom()) < 0.12 * em && gap > -0.3 * em && gap < 0.06 * em;
    }
}
