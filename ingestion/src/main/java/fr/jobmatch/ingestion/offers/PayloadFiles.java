package fr.jobmatch.ingestion.offers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Streams the JSON objects of a file: one per line (NDJSON), an array, or a single object on any number of lines; also
/// gzipped. A search response of a source (`resultats`, `jobs`, `hits`) gives its offers.
public final class PayloadFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String[] ENVELOPES = {"resultats", "jobs", "hits"};
    private static final Pattern ENVELOPE_START = Pattern.compile("^\\{\\s*\"(?:resultats|jobs|hits)\"");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
            var reader = new BufferedReader(new InputStreamReader(unzipped(stream), StandardCharsets.UTF_8), 1 << 16);
            var lines = isOneValue(reader) ? ofValue(reader) : ofLines(reader);
            return lines.onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PayloadLine> ofLines(BufferedReader reader) {
        var number = new AtomicInteger();
        return reader.lines()
                .map(line -> new NumberedLine(number.incrementAndGet(), line))
                .filter(line -> !line.text().isBlank())
                .map(line -> parsed(line.number(), line.text()));
    }

    private static PayloadLine parsed(int number, String text) {
        try {
            var node = JSON.readTree(text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
            return payload(number, node);
        } catch (JacksonException e) {
            return new PayloadLine.Broken(number, "no valid JSON");
        }
    }

    private static PayloadLine payload(int number, JsonNode node) {
        return node.isObject()
                ? new PayloadLine.Parsed(number, node)
                : new PayloadLine.Broken(number, "no JSON object");
    }

    private static Stream<PayloadLine> ofValue(Reader reader) {
        JsonNode value;
        try {
            value = JSON.readTree(reader);
        } catch (JacksonException e) {
            return Stream.of(new PayloadLine.Broken(1, "no valid JSON"));
        }
        for (var envelope : ENVELOPES) {
            if (value.path(envelope).isArray()) {
                value = value.path(envelope);
            }
        }
        var number = new AtomicInteger();
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(node -> payload(number.incrementAndGet(), node))
                : Stream.of(payload(1, value));
    }

    /// An array, or an object that doesn't end on its first line, is one value; else each line is one.
    private static boolean isOneValue(BufferedReader reader) throws IOException {
        reader.mark(1 << 16);
        var start = new StringBuilder();
        int character;
        while (start.length() < (1 << 16) - 1 && (character = reader.read()) >= 0) {
            if (character == '\n' && !start.toString().isBlank()) {
                break;
            }
            start.append((char) character);
        }
        reader.reset();
        var first = start.toString().replace(BYTE_ORDER_MARK, ' ').strip();
        return first.startsWith("[") || first.equals("{") || first.startsWith("{") && isUnfinished(first);
    }

    private static boolean isUnfinished(String line) {
        return !line.endsWith("}") && line.length() < (1 << 15)
                || ENVELOPE_START.matcher(line).find();
    }

    private static InputStream unzipped(InputStream stream) throws IOException {
        var pushback = new PushbackInputStream(stream, 2);
        var magic = pushback.readNBytes(2);
        pushback.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return gzip ? new GZIPInputStream(pushback, 1 << 16) : pushback;
    }

    private static void close(Reader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record NumberedLine(int number, String text) {}
}
