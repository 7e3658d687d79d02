package fr.jobmatch.ingestion.offers.text;

import fr.jobmatch.lexicon.text.Folding;
import java.util.regex.Pattern;

/// Makes a source's text plain: entities decoded, markup turned into line breaks, damaged encodings repaired where
/// that is certain, invisible and control characters removed. Line breaks stay.
public final class PlainText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern REPLACEMENTS = Pattern.compile("\\uFFFD+ ?");
    private static final Pattern SPACES_AROUND_BREAK = Pattern.compile("[ \\t\\u00A0]*\\n[ \\t\\u00A0]*");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /// Return the plain text, trimmed; empty for nothing but blanks.
    public static String of(String source) {
        var text = source.replace("\r\n", "\n").replace('\r', '\n');
        text = Markup.toText(text);
        text = Mojibake.repaired(text);
        text = CONTROLS.matcher(text).replaceAll("");
        text = REPLACEMENTS.matcher(text).replaceAll("");
        text = SPACES_AROUND_BREAK.matcher(Folding.visible(text)).replaceAll("\n");
        return MANY_BREAKS.matcher(text).replaceAll("\n\n").strip();
    }
}
