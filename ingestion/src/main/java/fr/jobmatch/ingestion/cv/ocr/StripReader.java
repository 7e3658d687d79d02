package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a page strip by strip, so that nothing on it can hide or bend a line, and mends what Tesseract does to words
/// of a single line.
final class StripReader {

    private static final Pattern ELIDED = Pattern.compile("(?iU)(?:.*\\b)?(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’‘]?");
    private static final Pattern AFTER_ELISION = Pattern.compile("(?U)['’‘]\\w.*");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘]");
    /// Blanks of one line differ at most by this factor.
    private static final double ALIKE = 1.7;
    /// Widest plain blank, in heights of a letter.
    private static final double BLANK = 1;
    private static final int MANY_BLANKS = 3;
    /// Gap between the letters of a spaced word, in heights of a letter, and the blank between such words in gaps.
    private static final double SPACED = 0.2;
    private static final double SPACED_BLANK = 7;

    /// More strips than a page of text has: it lies on its side or is all noise, and Tesseract's own layout must do.
    private static final int MOST_STRIPS = 500;
    private static final int SAMPLE = 30;
    private static final double USUAL_WORDS = 3;
    private static final double MANY_LETTERS = 4;
    /// Confidence below which a strip is read twice.
    private static final double SURE = 0.55;
    private static final int BLURS = 3;

    private StripReader() {}

    /// Return the words of a straight, evened page.
    static List<SeenWord> read(Recogniser recogniser, BufferedImage page, int dotsPerInch) {
        return read(recogniser, page, dotsPerInch, Strips.of(Blobs.of(page)));
    }

    /// Return the words of a straight, evened page whose strips are known.
    static List<SeenWord> read(Recogniser recogniser, BufferedImage page, int dotsPerInch, List<Strip> strips) {
        return strips.size() > MOST_STRIPS
                ? recogniser.readWhole(page, dotsPerInch)
                : words(recogniser, page, dotsPerInch, strips);
    }

    /// Return whether a page seems to lie on its side: its rows are letters of different lines, which stand apart.
    static boolean sideways(List<Strip> strips) {
        double letters = strips.stream()
                .mapToInt(strip -> strip.letters().size())
                .average()
                .orElse(MANY_LETTERS);
        return strips.size() > SAMPLE && letters < MANY_LETTERS;
    }

    /// Some words of a page.
    /// @param strips that were read
    record Sample(List<SeenWord> words, int strips) {

        /// Return how well the page reads, 0 to 1: a page that is the right way up has several words in each strip.
        double readable() {
            double wordsPerStrip = (double) words.size() / Math.max(1, strips);
            return Ocr.confidence(words) * Math.min(1, wordsPerStrip / USUAL_WORDS);
        }
    }

    /// Return the words of some strips from all over a page, enough to tell whether it's the right way up.
    static Sample sample(Recogniser recogniser, BufferedImage page, int dotsPerInch) {
        var strips = Strips.of(Blobs.of(page));
        if (strips.size() > MOST_STRIPS) {
            int width = page.getWidth() / 2;
            int height = page.getHeight() / 2;
            var middle = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            middle.getRaster().setRect(-width / 2, -height / 2, page.getRaster());
            var words = recogniser.readWhole(middle, dotsPerInch);
            return new Sample(words, words.isEmpty() ? 1 : words.getLast().line());
        }
        int step = Math.max(1, strips.size() / SAMPLE);
        var some = IntStream.range(0, strips.size())
                .filter(at -> at % step == 0)
                .mapToObj(strips::get)
                .toList();
        return new Sample(words(recogniser, page, dotsPerInch, some), some.size());
    }

    private static List<SeenWord> words(
            Recogniser recogniser, BufferedImage page, int dotsPerInch, List<Strip> strips) {
        var words = new ArrayList<SeenWord>();
        int line = 0;
        for (var strip : strips) {
            line++;
            for (var part : strip.parts()) {
                if (part.size() == 1 && strip.isSign(part.getFirst())) {
                    words.add(sign("•", part.getFirst(), strip, line));
                } else if (part.size() == 1 && strip.isBar(part.getFirst())) {
                    words.add(sign("|", part.getFirst(), strip, line));
                } else {
                    words.addAll(part(recogniser, page, dotsPerInch, strip, part, line));
                }
            }
        }
        return words;
    }

    private static SeenWord sign(String sign, Blob blob, Strip strip, int line) {
        return new SeenWord(
                sign, blob.left(), strip.top(), blob.right(), strip.bottom(), line, sign.equals("•"), false, 1);
    }

    private static List<SeenWord> part(
            Recogniser recogniser, BufferedImage page, int dotsPerInch, Strip strip, List<Blob> part, int line) {
        var picture = StripPicture.of(page, part, strip.top(), strip.bottom());
        var words = new ArrayList<SeenWord>();
        for (var word : seen(recogniser, picture.picture(), dotsPerInch)) {
            words.add(word.moved(picture.left(), picture.top(), line));
        }
        return spaced(elisionsJoined(words), strip, part);
    }

    /// Return the words of a line; one that is hard to read, as dots of a fax are, is read again blurred.
    private static List<SeenWord> seen(Recogniser recogniser, BufferedImage line, int dotsPerInch) {
        var words = recogniser.read(line, dotsPerInch);
        if (confidence(words) > SURE) {
            return words;
        }
        var pixels = Picture.pixels(line);
        for (int round = 0; round < BLURS; round++) {
            System.arraycopy(Picture.blurred(line), 0, pixels, 0, pixels.length);
        }
        var again = recogniser.read(line, dotsPerInch);
        return confidence(again) > confidence(words) ? again : words;
    }

    private static double confidence(List<SeenWord> words) {
        return words.stream().mapToDouble(SeenWord::confidence).average().orElse(0);
    }

    /// `d ’ ingénieur` is one word.
    private static List<SeenWord> elisionsJoined(List<SeenWord> words) {
        var joined = new ArrayList<SeenWord>();
        for (var word : words) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), word)) {
                joined.set(joined.size() - 1, joined.getLast().joined(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean goesOn(SeenWord before, SeenWord word) {
        return ELIDED.matcher(before.text()).matches()
                && near(before, word)
                && (before.text().matches(".*['’‘]")
                        || APOSTROPHE.matcher(word.text()).matches()
                        || AFTER_ELISION.matcher(word.text()).matches());
    }

    private static boolean near(SeenWord before, SeenWord word) {
        return word.left() - before.right() < 0.6 * Math.max(before.height(), word.height());
    }

    /// Mark the words of lines whose blanks are all alike, as justified lines have them, and of letter-spaced lines.
    private static List<SeenWord> spaced(List<SeenWord> words, Strip strip, List<Blob> part) {
        var gaps = new ArrayList<Integer>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(words.get(i).left() - words.get(i - 1).right());
        }
        if (gaps.isEmpty()) {
            return words;
        }
        var sorted = gaps.stream().sorted().toList();
        boolean alike =
                gaps.size() >= MANY_BLANKS && sorted.getLast() < ALIKE * Math.max(1, sorted.get(sorted.size() / 2));
        double between = letterGap(part);
        boolean letterSpaced = between > SPACED * strip.letterHeight() && sorted.getLast() < SPACED_BLANK * between;
        for (int i = 1; i < words.size(); i++) {
            boolean plain = gaps.get(i - 1) < BLANK * strip.letterHeight();
            words.set(i, words.get(i).withSpaced(alike || letterSpaced || plain));
        }
        return words;
    }

    /// Return the usual gap between letters, in pixels.
    private static double letterGap(List<Blob> part) {
        var gaps = new ArrayList<Integer>();
        int reach = part.getFirst().right();
        for (var blob : part.subList(1, part.size())) {
            if (blob.left() > reach) {
                gaps.add(blob.left() - reach);
            }
            reach = Math.max(reach, blob.right());
        }
        return gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 2);
    }
}
