package fr.jobmatch.ingestion.offers.text;

import fr.jobmatch.lexicon.text.Folding;
import java.util.regex.Pattern;

/// Makes a source's text plain: entities decoded, markup turned into line breaks, damaged encodings repaired where
/// that is certain, invisible and control characters removed. Line breaks stay.
public final class PlainText {

    /// Line breaks, also those that an export wrote out as `\r\n` or `/r/n`.
    private static final Pattern BREAKS = Pattern.compile("\r\n?|\\\\r\\\\n|/r/n");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern REPLACEMENTS = Pattern.compile("\\uFFFD+ ?");
    private static final Pattern SPACES_AROUND_BREAK = Pattern.compile("[ \\t\\u00A0]*\\n[ \\t\\u00A0]*");
    private static final Pattern OUTER_SPACES = Pattern.compile("^[\\s\\u00A0]+|[\\s\\u00A0]+$");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /// Return the plain text, trimmed; empty for nothing but blanks.
    public static String of(String source) {
        var text = BREAKS.matcher(source).replaceAll("\n");
        text = Markup.toText(text);
        text = Mojibake.repaired(text);
        text = CONTROLS.matcher(text).replaceAll("");
        text = REPLACEMENTS.matcher(text).replaceAll("");
        text = SPACES_AROUND_BREAK.matcher(Folding.visible(text)).replaceAll("\n");
        text = MANY_BREAKS.matcher(text).replaceAll("\n\n");
        return OUTER_SPACES.matcher(text).replaceAll("");
    }
}
