package fr.jobmatch.templates;

import java.util.regex.Pattern;

/// Text as it may stand in a document: characters that XML forbids or that reorder a line are gone.
///
/// Text is only ever written as plain runs. A field code such as `DDEAUTO` or a formula such as `=cmd|...` stays
/// words, since fields exist only as elements of their own, which are never written.
final class InertText {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u200B\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n\\u2028\\u2029]+");

    private InertText() {}

    static String of(String text) {
        var kept = FORBIDDEN.matcher(text).replaceAll("");
        return LINE_BREAKS.matcher(kept).replaceAll(" ");
    }
}
