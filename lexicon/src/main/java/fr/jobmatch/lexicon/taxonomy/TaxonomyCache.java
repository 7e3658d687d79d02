package fr.jobmatch.lexicon.taxonomy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The imported tables on disk, one file each: a mark, the version of the format, the number of rows, the cells. A file
/// of another version is as good as none.
public final class TaxonomyCache {

    /// Where the cache lies; without it only the built-in lexicon is known.
    public static final String VARIABLE = "JOBMATCH_TAXONOMY";

    private static final int MARK = 0x4A4D5458;
    private static final int VERSION = 1;

    private final Path folder;

    public TaxonomyCache(Path folder) {
        this.folder = folder;
    }

    /// Return the rows of a table of the cache that the environment names; none without.
    public static List<List<String>> installed(Section section) {
        var folder = System.getenv(VARIABLE);
        return folder == null || folder.isBlank() ? List.of() : new TaxonomyCache(Path.of(folder)).read(section);
    }

    /// Return a text that changes with the content of the cache that the environment names; empty without.
    public static String installedFingerprint() {
        var folder = System.getenv(VARIABLE);
        return folder == null || folder.isBlank() ? "" : new TaxonomyCache(Path.of(folder)).fingerprint();
    }

    /// Return the rows of a table; none when it was never imported, or by another version.
    /// @throws UncheckedIOException when the file is damaged
    public List<List<String>> read(Section section) {
        var file = folder.resolve(section.fileName());
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return in.readInt() == MARK && in.readInt() == VERSION ? rows(in, section.columns()) : List.of();
        } catch (IOException damaged) {
            throw new UncheckedIOException(file + " is damaged: import the taxonomies again", damaged);
        }
    }

    /// Replace a table; readers see the old one or the new one, never a part.
    void write(Section section, List<List<String>> rows) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(section.fileName());
        var unfinished = folder.resolve(section.fileName() + ".new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeInt(rows.size());
            for (var row : rows) {
                for (int column = 0; column < section.columns(); column++) {
                    out.writeUTF(row.get(column));
                }
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<List<String>> rows(DataInputStream in, int columns) throws IOException {
        int count = in.readInt();
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < count; row++) {
            var cells = new String[columns];
            for (int column = 0; column < columns; column++) {
                cells[column] = in.readUTF();
            }
            rows.add(List.of(cells));
        }
        return rows;
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var section : Section.values()) {
                var file = folder.resolve(section.fileName());
                if (Files.isRegularFile(file)) {
                    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
