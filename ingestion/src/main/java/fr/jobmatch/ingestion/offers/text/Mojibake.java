package fr.jobmatch.ingestion.offers.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Repairs UTF-8 that was read as Windows-1252 (`Ã©` for `é`), piece by piece and only where the bytes are valid UTF-8.
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String CONTINUATION = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    private static final Pattern SUSPECT =
            Pattern.compile("[ÂÃÅ]" + CONTINUATION + "|â" + CONTINUATION + "{2}|ð" + CONTINUATION + "{3}");

    private Mojibake() {}

    static String repaired(String text) {
        return maySuspect(text) ? SUSPECT.matcher(text).replaceAll(Mojibake::repaired) : text;
    }

    private static boolean maySuspect(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if ("ÂÃÅâð".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static String repaired(MatchResult piece) {
        try {
            var bytes = bytes(piece.group());
            return Matcher.quoteReplacement(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notDamaged) {
            return Matcher.quoteReplacement(piece.group());
        }
    }

    /// Windows-1252 leaves five bytes undefined; readers give them the control character of the same number.
    private static ByteBuffer bytes(String piece) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(piece.length());
        for (char character : piece.toCharArray()) {
            if (character >= 0x80 && character <= 0x9F) {
                bytes.put((byte) character);
            } else {
                bytes.put(WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {character})));
            }
        }
        return bytes.flip();
    }
}
