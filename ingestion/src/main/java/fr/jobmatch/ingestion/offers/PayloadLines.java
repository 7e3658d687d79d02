package fr.jobmatch.ingestion.offers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a file with one JSON object each. Holds one line at a time; a line that is too long is passed over.
final class PayloadLines extends LookAhead {

    static final int LONGEST_LINE = 32 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private byte[] line = new byte[BUFFER];
    private int length;
    private int number;

    PayloadLines(InputStream input) {
        this.input = input;
    }

    @Override
    @Nullable
    PayloadLine advance() {
        while (readLine()) {
            number++;
            var payload = parsed();
            if (payload != null) {
                return payload;
            }
        }
        return null;
    }

    private @Nullable PayloadLine parsed() {
        if (length > LONGEST_LINE) {
            return new PayloadLine.Broken(number, "longer than " + (LONGEST_LINE >> 20) + " MB");
        }
        var text = Encodings.decoded(line, length);
        var plain = !text.isEmpty() && text.charAt(0) == Encodings.BYTE_ORDER_MARK ? text.substring(1) : text;
        if (plain.isBlank()) {
            return null;
        }
        try {
            return PayloadLine.of(number, JSON.readTree(plain));
        } catch (JacksonException e) {
            return new PayloadLine.Broken(number, "no valid JSON");
        }
    }

    /// Read up to the next line break; beyond the longest line the rest is counted but not kept.
    private boolean readLine() {
        length = 0;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(at, end);
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                return true;
            }
        }
        return any;
    }

    private void keep(int from, int to) {
        int kept = to - from;
        if (length <= LONGEST_LINE) {
            if (length + kept > line.length) {
                line = Arrays.copyOf(line, Math.max(2 * line.length, length + kept));
            }
            System.arraycopy(buffer, from, line, length, kept);
            length += kept;
        }
    }

    private boolean fill() {
        try {
            at = 0;
            filled = Math.max(0, input.read(buffer));
            return filled > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
