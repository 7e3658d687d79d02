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

    private PlainText() {}

    /// Return the plain text, trimmed; empty for nothing but blanks.
    public static String of(String source) {
        return isPlain(source) ? source : Lines.tidied(visible(Mojibake.repaired(Markup.toText(broken(source)))));
    }

    /// Most fields hold a few plain words: none of the steps would change them.
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            boolean plain = c > ' ' && c < 0x7F && c != '&' && c != '<' && c != '\\' && c != '/'
                    || c == ' ' && at > 0 && at < last
                    || c >= 'à' && c <= 'ü' && c != 'â' && c != 'ã' && c != 'å' && c != 'ð';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String broken(String text) {
        boolean may = text.indexOf('\r') >= 0 || text.contains("\\r\\n") || text.contains("/r/n");
        return may ? BREAKS.matcher(text).replaceAll("\n") : text;
    }

    private static String visible(String text) {
        var visible = Folding.visible(text);
        if (visible.chars().noneMatch(PlainText::isRemoved)) {
            return visible;
        }
        return REPLACEMENTS.matcher(CONTROLS.matcher(visible).replaceAll("")).replaceAll("");
    }

    private static boolean isRemoved(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c == 0xFFFD;
    }
}
