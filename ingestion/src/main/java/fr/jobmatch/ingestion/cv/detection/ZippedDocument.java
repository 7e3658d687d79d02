package fr.jobmatch.ingestion.cv.detection;

import static fr.jobmatch.domain.profile.UnreadableReason.CORRUPT;
import static fr.jobmatch.domain.profile.UnreadableReason.DANGEROUS;
import static fr.jobmatch.domain.profile.UnreadableReason.UNSUPPORTED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A zipped office document, unpacked under limits and only as far as its text needs.
public final class ZippedDocument {

    private static final int CHUNK = 16 * 1024;

    private ZippedDocument() {}

    static DocumentFormat format(byte[] content) {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null && names.size() < Limits.ENTRIES; ) {
                names.add(entry.getName());
                if (names.contains("word/document.xml")) {
                    return DocumentFormat.DOCX;
                }
                if (names.contains("mimetype") && names.contains("content.xml")) {
                    return DocumentFormat.ODT;
                }
                new Unpacking(content.length).skip(zip);
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(CORRUPT);
        }
        throw new UnreadableDocument(UNSUPPORTED);
    }

    /// Return the XML parts that hold text, by name.
    /// @throws UnreadableDocument when the archive is damaged, a bomb, or names places outside itself
    public static Map<String, byte[]> parts(byte[] content, Set<String> folders) {
        var parts = new HashMap<String, byte[]>();
        var seen = new HashSet<String>();
        var unpacking = new Unpacking(content.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry, seen);
                boolean wanted = entry.getName().matches(".*\\.(?:xml|rels)")
                        && folders.stream().anyMatch(entry.getName()::startsWith);
                if (wanted) {
                    parts.put(entry.getName(), unpacking.read(zip));
                } else {
                    unpacking.skip(zip);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableDocument(CORRUPT);
        } catch (IOException e) {
            throw new UnreadableDocument(CORRUPT);
        }
        return parts;
    }

    private static void check(ZipEntry entry, Set<String> seen) {
        var name = entry.getName();
        boolean outside = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
        boolean twice = !seen.add(name);
        if (outside || twice || seen.size() > Limits.ENTRIES) {
            throw new UnreadableDocument(DANGEROUS);
        }
    }

    /// Counts what comes out, and stops before it's too much.
    private static final class Unpacking {

        private final long allowed;
        private long total;

        Unpacking(long packed) {
            allowed = Math.min(Limits.UNPACKED_BYTES, Math.max(1_000_000, packed * Limits.RATIO));
        }

        byte[] read(ZipInputStream zip) throws IOException {
            var out = new ByteArrayOutputStream();
            var chunk = new byte[CHUNK];
            for (int count = zip.read(chunk); count >= 0; count = zip.read(chunk)) {
                out.write(chunk, 0, count(count));
                if (out.size() > Limits.PART_BYTES) {
                    throw new UnreadableDocument(DANGEROUS);
                }
            }
            return out.toByteArray();
        }

        void skip(ZipInputStream zip) throws IOException {
            var chunk = new byte[CHUNK];
            for (int count = zip.read(chunk); count >= 0; count = zip.read(chunk)) {
                count(count);
            }
        }

        private int count(int bytes) {
            total += bytes;
            if (total > allowed) {
                throw new UnreadableDocument(DANGEROUS);
            }
            return bytes;
        }
    }
}
