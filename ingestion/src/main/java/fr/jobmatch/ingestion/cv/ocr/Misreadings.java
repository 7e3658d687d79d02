package fr.jobmatch.ingestion.cv.ocr;

import java.util.regex.Pattern;

/// Mends what Tesseract takes for another sign in words where that sign can't stand.
final class Misreadings {

    /// A leaning `I` of an abbreviation: `/UT`, `/FS/`.
    private static final Pattern LEANING = Pattern.compile("(?<!\\S)/(?=\\p{Lu}{2})|(?<=\\p{Lu}{2})/(?!\\S)");
    /// `I’usine`; English has few words after its own `I’`.
    private static final Pattern ELIDED = Pattern.compile("(?U)^I(?=['’](?!(?:m|d|ve|ll)\\b)\\p{L}{2})");

    private static final Pattern PREFIX = Pattern.compile("^\\+[\\]|l](?=[\\s\\d(]|$)");

    private Misreadings() {}

    /// Return a word as it must stand on the page.
    static String mended(String word) {
        var text = LEANING.matcher(word).replaceAll("I");
        text = ELIDED.matcher(text).replaceFirst("l");
        return PREFIX.matcher(text).replaceFirst("+1");
    }
}
