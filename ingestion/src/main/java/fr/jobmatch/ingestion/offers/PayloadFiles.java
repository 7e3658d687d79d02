package fr.jobmatch.ingestion.offers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/// Streams the JSON objects of a file of any size: one per line (NDJSON), an array, or a single object on any number of
/// lines; also gzipped. A search response of a source (`resultats`, `jobs`, `hits`) gives its offers.
public final class PayloadFiles {

    private static final int START = 1 << 16;
    private static final Pattern ENVELOPE_START = Pattern.compile("^\\{\\s*\"(?:resultats|jobs|hits)\"");

    private static final Pattern NEXT_OBJECT = Pattern.compile("\\n\\{\\s*\"");

    private PayloadFiles() {}

    /// Return the objects of a file; close the stream to close the file.
    /// @throws UncheckedIOException when the file can't be read
    public static Stream<PayloadLine> lines(Path file) {
        try {
            return lines(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Return the objects of a stream, which is closed with the returned stream.
    public static Stream<PayloadLine> lines(InputStream stream) {
        try {
            var input = unzipped(new BufferedInputStream(stream, START));
            input.mark(START);
            var start = input.readNBytes(START - 1);
            input.reset();
            return stream(lines(input, start)).onClose(() -> close(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterator<PayloadLine> lines(InputStream input, byte[] start) {
        var charset = Encodings.of(start);
        var text = new String(start, charset)
                .replace(Encodings.BYTE_ORDER_MARK, ' ')
                .strip();
        return isOneValue(text) || !Encodings.hasByteLines(charset)
                ? new PayloadValue(input, charset)
                : new PayloadLines(input);
    }

    private static Stream<PayloadLine> stream(Iterator<PayloadLine> lines) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
    }

    /// An array, a search response, or an object that doesn't end on its first line is one value; else each line is
    /// one, also below a first line that broke off.
    private static boolean isOneValue(String start) {
        if (start.startsWith("[") || ENVELOPE_START.matcher(start).find()) {
            return true;
        }
        int end = start.indexOf('\n');
        var first = (end < 0 ? start : start.substring(0, end)).strip();
        boolean unfinished = first.startsWith("{") && !first.endsWith("}") && first.length() < START / 2;
        return unfinished && !NEXT_OBJECT.matcher(start).find();
    }

    private static InputStream unzipped(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        var magic = stream.readNBytes(2);
        stream.reset();
        boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return gzip ? new BufferedInputStream(new GZIPInputStream(stream, START), START) : stream;
    }

    private static void close(InputStream input) {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
