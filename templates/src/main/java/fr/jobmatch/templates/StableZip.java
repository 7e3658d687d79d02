package fr.jobmatch.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Rewrites a ZIP without the time of writing, its entries in a fixed order.
final class StableZip {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {}

    static byte[] of(byte[] zip) {
        var entries = new TreeMap<String, byte[]>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        var stable = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(stable)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            for (var entry : entries.entrySet()) {
                var written = new ZipEntry(entry.getKey());
                written.setTimeLocal(EPOCH);
                out.putNextEntry(written);
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stable.toByteArray();
    }
}
