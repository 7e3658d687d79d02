package fr.jobmatch.ingestion.cv.office;

import java.util.regex.Pattern;

/// Closes words that somebody spaced out with the space bar: `L É N A   M A R T I N`.
final class LetterSpacing {

    private static final Pattern SPACED =
            Pattern.compile("\\s*\\p{L}(?:[ ’'-]{1,3}\\p{L}){2,}(?:\\s{2,}\\p{L}(?:[ ’'-]{1,3}\\p{L})+)*\\s*");

    private LetterSpacing() {}

    /// Return a text with its spaced words closed; the same text when it isn't set so.
    static String closed(String text) {
        if (!SPACED.matcher(text).matches()) {
            return text;
        }
        return text.replaceAll(" {2,}", "\u0001").replace(" ", "").replace('\u0001', ' ');
    }
}
