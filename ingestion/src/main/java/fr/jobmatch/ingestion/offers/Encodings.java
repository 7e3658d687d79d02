package fr.jobmatch.ingestion.offers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds out how a file is encoded: UTF-8 as JSON demands, UTF-16 by its mark, or Windows-1252 as older exports are.
final class Encodings {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Bytes that the last character of a cut text may lack.
    private static final int LONGEST_CHARACTER = 4;

    private Encodings() {}

    /// Return the encoding of a file by its first bytes.
    static Charset of(byte[] start) {
        if (start.length >= 2 && (isMark(start, 0xFE, 0xFF) || isMark(start, 0xFF, 0xFE))) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(start, Math.max(0, start.length - LONGEST_CHARACTER)) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /// Return whether a line break is one byte and nothing else is.
    static boolean hasByteLines(Charset charset) {
        return !charset.equals(StandardCharsets.UTF_16);
    }

    /// Return the text of one line; what isn't valid UTF-8 is read as Windows-1252.
    static String decoded(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException olderEncoding) {
            return new String(bytes, 0, length, WINDOWS_1252);
        }
    }

    private static boolean isMark(byte[] start, int first, int second) {
        return (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /// @param complete bytes that hold whole characters only, but for the last
    private static boolean isUtf8(byte[] bytes, int complete) {
        for (int length = complete; length <= bytes.length; length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
                return true;
            } catch (CharacterCodingException cutInsideCharacter) {
                // one more byte may complete it
            }
        }
        return false;
    }
}
