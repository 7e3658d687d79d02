package fr.jobmatch.ingestion.cv.detection;

import static fr.jobmatch.domain.profile.UnreadableReason.CORRUPT;
import static fr.jobmatch.domain.profile.UnreadableReason.EMPTY;
import static fr.jobmatch.domain.profile.UnreadableReason.ENCRYPTED;
import static fr.jobmatch.domain.profile.UnreadableReason.TOO_LARGE;
import static fr.jobmatch.domain.profile.UnreadableReason.UNSUPPORTED;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the format of a file by its first bytes, never by its name.
public final class FormatDetector {

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEADER = 1024;
    /// What the root of both generations of Europass says.
    private static final Pattern EUROPASS =
            Pattern.compile("<(?:\\w+:)?skillspassport\\b|europass\\.eu/|<candidate\\b");

    private FormatDetector() {}

    /// Return the format of a file.
    /// @throws UnreadableDocument when it's empty, too large or nothing that a CV can be
    public static DocumentFormat detect(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument(EMPTY);
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadableDocument(TOO_LARGE);
        }
        return byMagic(content);
    }

    private static DocumentFormat byMagic(byte[] content) {
        if (startsWith(content, "\u0089PNG")) {
            return DocumentFormat.PNG;
        }
        if (startsWith(content, "\u00ff\u00d8\u00ff")) {
            return DocumentFormat.JPEG;
        }
        if (startsWith(content, "II*\0") || startsWith(content, "MM\0*")) {
            return DocumentFormat.TIFF;
        }
        if (startsWith(content, "{\\rtf")) {
            return DocumentFormat.RTF;
        }
        if (startsWith(content, "PK\003\004")) {
            return ZippedDocument.format(content);
        }
        if (startsWith(content, "PK")) {
            throw new UnreadableDocument(CORRUPT);
        }
        if (Arrays.equals(content, 0, Math.min(4, content.length), COMPOUND, 0, 4)) {
            throw new UnreadableDocument(encryptedOffice(content) ? ENCRYPTED : UNSUPPORTED);
        }
        if (startsWith(content, "MZ") || startsWith(content, "\u007fELF")) {
            throw new UnreadableDocument(UNSUPPORTED);
        }
        return header(content).contains("%PDF-") ? DocumentFormat.PDF : text(content);
    }

    /// A password-protected DOCX is an OLE file with a stream of that name.
    private static boolean encryptedOffice(byte[] content) {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    private static DocumentFormat text(byte[] content) {
        var start = header(content).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<") && EUROPASS.matcher(start).find()) {
            return DocumentFormat.EUROPASS;
        }
        if (start.startsWith("<") || start.startsWith("#!") || start.startsWith("%!")) {
            throw new UnreadableDocument(UNSUPPORTED);
        }
        for (byte b : content) {
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                throw new UnreadableDocument(UNSUPPORTED);
            }
        }
        return DocumentFormat.TEXT;
    }

    /// Return plain text decoded as UTF-8, or as Windows Latin where it isn't.
    public static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] content, String magic) {
        return header(content).startsWith(magic);
    }

    private static String header(byte[] content) {
        return new String(content, 0, Math.min(HEADER, content.length), StandardCharsets.ISO_8859_1);
    }
}
