package fr.jobmatch.lexicon.text;

import java.text.Normalizer;

/// Folds text so that writings of the same word become equal: case, accents, ligatures, apostrophes, invisible
/// characters.
public final class Folding {

    private static final FoldingTable TABLE = new FoldingTable(Folding::decomposed);

    private Folding() {}

    /// Return the text in lower case without accents, with `œ` as `oe`, straight apostrophes, plain spaces and
    /// hyphens, and without invisible characters (zero-width, bidirectional controls, tags, soft hyphens).
    /// Length may change.
    public static String fold(CharSequence text) {
        if (text instanceof TokenisedText tokenised) {
            return tokenised.folded();
        }
        var source = text.toString();
        var folded = TABLE.fold(source);
        return folded != null ? folded : decomposed(source);
    }

    private static String decomposed(String text) {
        var folded = new StringBuilder(text.length());
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(i);
            i += Character.charCount(codePoint);
            append(folded, codePoint);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (isMark(codePoint) || isInvisible(codePoint)) {
            return;
        }
        switch (codePoint) {
            case 'œ', 'Œ' -> folded.append("oe");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case '’', '‘', '‛', 'ʼ', '`', '´' -> folded.append('\'');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
            default -> appendPlain(folded, codePoint);
        }
    }

    private static void appendPlain(StringBuilder folded, int codePoint) {
        if (Character.isDigit(codePoint)) {
            folded.append(Character.digit(codePoint, 10));
        } else if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
            folded.append(codePoint == '\n' ? '\n' : ' ');
        } else {
            folded.appendCodePoint(Character.toLowerCase(codePoint));
        }
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Return whether a character shows nothing: zero-width, bidirectional control, tag, variation selector, soft
    /// hyphen.
    public static boolean isInvisible(int codePoint) {
        return codePoint == 0x00AD
                || codePoint == 0x034F
                || codePoint == 0xFEFF
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
    }

    private static boolean mayHideSomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0x00AD || c >= 0x034F && (isInvisible(c) || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }

    /// Return the text without its invisible characters, otherwise as it is.
    public static String visible(String text) {
        if (!mayHideSomething(text)) {
            return text;
        }
        return text.codePoints()
                .filter(codePoint -> !isInvisible(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
