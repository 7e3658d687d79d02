package fr.jobmatch.benchmarks.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages the bytes of a file: what bad disks, broken programs and bad people do.
final class ByteMutations {

    private static final int MOST_ENTRY = 4_000_000;
    private static final String[] TOKENS = {
        "<<",
        ">>",
        "endobj",
        "stream",
        "/Kids [1 0 R]",
        "/Length 999999999",
        "/Count -1",
        "0 0 R",
        "(",
        "[",
        "]",
        "/Rotate 45"
    };

    private final Random random;

    ByteMutations(Random random) {
        this.random = random;
    }

    byte[] mutated(byte[] content) {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(content, 1 + random.nextInt(40));
            case 1 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 2 -> duplicated(content);
            case 3 -> withToken(content);
            case 4 -> without(content);
            default -> zip(content) ? rezipped(content) : flipped(content, 1);
        };
    }

    private byte[] flipped(byte[] content, int count) {
        var result = content.clone();
        for (int i = 0; i < count; i++) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    private byte[] duplicated(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(5_000));
        return joined(Arrays.copyOf(content, to), Arrays.copyOfRange(content, from, content.length));
    }

    private byte[] without(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(3_000));
        return joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
    }

    private byte[] withToken(byte[] content) {
        int at = random.nextInt(content.length);
        var token = TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.ISO_8859_1);
        return joined(joined(Arrays.copyOf(content, at), token), Arrays.copyOfRange(content, at, content.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var result = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, result, one.length, other.length);
        return result;
    }

    private static boolean zip(byte[] content) {
        return content.length > 2 && content[0] == 'P' && content[1] == 'K';
    }

    /// Write the file again with one of its entries damaged, doubled or left out.
    private byte[] rezipped(byte[] content) {
        var out = new ByteArrayOutputStream();
        int chosen = random.nextInt(6);
        try (var in = new ZipInputStream(new ByteArrayInputStream(content));
                var zip = new ZipOutputStream(out)) {
            int number = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readNBytes(MOST_ENTRY);
                boolean left = number++ == chosen && random.nextInt(4) == 0;
                if (!left) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(entry.getName().endsWith(".xml") && random.nextInt(3) == 0 ? markup(bytes) : bytes);
                }
            }
        } catch (IOException damaged) {
            return content;
        }
        return out.toByteArray();
    }

    /// Damage XML between its tags, so that some of it still parses.
    private byte[] markup(byte[] xml) {
        var text = new String(xml, StandardCharsets.UTF_8);
        int open = text.indexOf("<w:", random.nextInt(Math.max(1, text.length())));
        int close = open < 0 ? -1 : text.indexOf("</w:p>", open);
        if (close < 0) {
            return flipped(xml, 2);
        }
        var part = text.substring(open, close + 6);
        return text.replace(part, random.nextBoolean() ? part + part : "").getBytes(StandardCharsets.UTF_8);
    }
}
