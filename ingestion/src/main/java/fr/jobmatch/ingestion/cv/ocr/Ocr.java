package fr.jobmatch.ingestion.cv.ocr;

import fr.jobmatch.ingestion.cv.layout.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises the text on pictures of pages.
public final class Ocr {

    private static final int DARK = 160;
    private static final double READABLE = 0.6;
    /// Black on white covers a tenth of a page of text; what is darker, its dark panels turned white, is noise.
    private static final double MOST_INK = 0.2;
    /// Letters and marks of the fullest page; a page of noise has many times as many.
    private static final int MOST_BLOBS = 12_000;
    private static final double LEAST_TURN = 0.15;
    private static final double NOISE = 0.3;
    private static final double DOUBTFUL = 0.5;
    private static final Pattern LIST_SIGN = Pattern.compile("[e©¢«»®°+¥§=¤*~]|\\.|-e|o");

    private static Optional<Recogniser> recogniser = Optional.empty();
    private static boolean tried;

    private Ocr() {}

    /// Return whether a picture shows nothing.
    public static boolean isBlank(BufferedImage picture) {
        var small = Picture.scaled(picture, Math.min(1, 400.0 / picture.getWidth()));
        int dark = 0;
        for (byte pixel : Picture.pixels(small)) {
            dark += (pixel & 255) < DARK ? 1 : 0;
        }
        return dark < 20;
    }

    /// Return a picture at another size, in grey.
    public static BufferedImage scaled(BufferedImage picture, double factor) {
        return Picture.scaled(picture, factor);
    }

    /// Return the page that a photograph shows, flat: what surrounds it is cut off, and the slant of the camera
    /// undone. A picture that is nothing but the page stays as it is.
    public static BufferedImage flattened(BufferedImage picture) {
        return Perspective.flattened(picture);
    }

    /// Return the words on a picture of a page.
    /// @param width of the page in points
    /// @param warnings takes a message key when recognition isn't possible here, or the page was hard to read
    public static Page page(BufferedImage picture, int number, double width, double height, List<String> warnings) {
        var loaded = loaded();
        if (loaded.isEmpty()) {
            warn(warnings, "ocr-unavailable");
            return new Page(number, width, height, List.of());
        }
        warn(warnings, "recognised");
        var upright = straight(picture);
        var blobs = Blobs.of(upright);
        if (blobs.size() > MOST_BLOBS || ink(upright) > MOST_INK) {
            warn(warnings, "hard-to-read");
            return new Page(number, width, height, List.of());
        }
        int dotsPerInch = (int) Math.clamp(upright.getWidth() / width * 72, 70, 600);
        var strips = Strips.of(blobs);
        int quarters = StripReader.sideways(strips) ? Turning.of(loaded.get(), upright, dotsPerInch) : 0;
        var seen = quarters == 0
                ? StripReader.read(loaded.get(), upright, dotsPerInch, strips)
                : StripReader.read(loaded.get(), Picture.quartered(upright, quarters), dotsPerInch);
        if (quarters == 0 && confidence(seen) < READABLE) {
            quarters = Turning.of(loaded.get(), upright, dotsPerInch);
            seen = quarters == 0
                    ? seen
                    : StripReader.read(loaded.get(), Picture.quartered(upright, quarters), dotsPerInch);
        }
        upright = Picture.quartered(upright, quarters);
        double pageWidth = quarters % 2 == 0 ? width : height;
        double pageHeight = quarters % 2 == 0 ? height : width;
        if (confidence(seen) < READABLE) {
            warn(warnings, "hard-to-read");
        }
        double scale = pageWidth / upright.getWidth();
        return new Page(number, pageWidth, pageHeight, WordLooks.of(clean(seen), upright, scale));
    }

    /// Return the share of dark pixels.
    private static double ink(BufferedImage page) {
        long dark = 0;
        var pixels = Picture.pixels(page);
        for (byte pixel : pixels) {
            dark += (pixel & 255) < DARK ? 1 : 0;
        }
        return (double) dark / pixels.length;
    }

    private static BufferedImage straight(BufferedImage picture) {
        var grey = Picture.grey(picture);
        double turn = Skew.correction(grey);
        var upright = Math.abs(turn) < LEAST_TURN ? grey : Picture.turned(grey, turn);
        Panels.invert(upright);
        Picture.evenOut(upright);
        Rules.remove(upright);
        return upright;
    }

    static double confidence(List<SeenWord> words) {
        return words.stream()
                .filter(word -> word.text().length() > 2)
                .mapToDouble(SeenWord::confidence)
                .average()
                .orElse(0);
    }

    /// Return the words without specks, and with the signs of lists as such.
    private static List<SeenWord> clean(List<SeenWord> seen) {
        var words = new ArrayList<SeenWord>();
        for (int i = 0; i < seen.size(); i++) {
            var word = seen.get(i);
            if (i + 1 < seen.size() && ornament(word, seen.get(i + 1))) {
                continue;
            }
            boolean letters = word.text().chars().anyMatch(Character::isLetterOrDigit);
            if (word.first() && LIST_SIGN.matcher(word.text()).matches()) {
                words.add(new SeenWord(
                        "•",
                        word.left(),
                        word.top(),
                        word.right(),
                        word.bottom(),
                        word.line(),
                        true,
                        false,
                        word.confidence()));
            } else if (word.confidence() > NOISE || letters && word.text().length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /// Bars and icons before a heading come out as doubtful words that stand off.
    private static boolean ornament(SeenWord word, SeenWord next) {
        return word.first()
                && !next.first()
                && word.confidence() < DOUBTFUL
                && next.left() - word.right() > 0.8 * next.height()
                && next.left() > word.right();
    }

    private static void warn(List<String> warnings, String key) {
        if (!warnings.contains(key)) {
            warnings.add(key);
        }
    }

    private static synchronized Optional<Recogniser> loaded() {
        if (!tried) {
            tried = true;
            recogniser = LanguageData.find().flatMap(Ocr::load);
        }
        return recogniser;
    }

    private static Optional<Recogniser> load(LanguageData data) {
        try {
            return Optional.of(Recogniser.load(data));
        } catch (IOException | LinkageError unavailable) {
            return Optional.empty();
        }
    }
}
