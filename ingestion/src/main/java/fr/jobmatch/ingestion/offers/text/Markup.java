package fr.jobmatch.ingestion.offers.text;

import java.util.regex.Pattern;

/// Turns the markup that sources leave in their texts into line breaks and bullets. Only known element names count as
/// markup, so that `Java < 8 et > 5` stays.
final class Markup {

    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern BREAK =
            Pattern.compile("(?i)</?(?:br|p|div|ul|ol|h[1-6]|tr|table|section|article|header|hr)\\b[^<>]*>|</li\\s*>");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)</?(?:a|b|i|u|em|strong|span|font|small|sup|sub|td|th|tbody|thead|img|o:p|code|pre|blockquote|s|mark)\\b[^<>]*>");

    private Markup() {}

    static String toText(String source) {
        var text = Entities.decoded(source);
        if (text.indexOf('<') < 0) {
            return text;
        }
        text = HIDDEN.matcher(text).replaceAll("");
        text = ITEM.matcher(text).replaceAll("\n- ");
        text = BREAK.matcher(text).replaceAll("\n");
        return INLINE.matcher(text).replaceAll("");
    }
}
