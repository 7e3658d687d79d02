package fr.jobmatch.lexicon.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads the official files, each known by its columns whatever its name, and writes the cache. The files may come in
/// any order; a table that no file speaks of stays as it was.
public final class TaxonomyImport {

    private static final List<String> KNOWN_COLUMNS =
            List.of("code_rome", "conceptUri", "concept_uri", "insee", "classification 1 ID", "libelle_competence");

    private final RomeTables rome = new RomeTables();
    private final EscoTables esco = new EscoTables();
    private final CommuneTable communes = new CommuneTable();
    private final List<Path> ignored = new ArrayList<>();

    /// Read a file, or every file of a folder and the folders in it; also gzipped.
    /// @throws IOException when one can't be read
    public TaxonomyImport read(Path path) throws IOException {
        try (var paths = Files.walk(path)) {
            for (var file : paths.filter(Files::isRegularFile).sorted().toList()) {
                readFile(file);
            }
        }
        return this;
    }

    /// Return the files that are none of the official tables.
    public List<Path> ignored() {
        return List.copyOf(ignored);
    }

    /// Write what was read.
    /// @return rows by table, of those that were written
    public Map<Section, Integer> save(Path folder) throws IOException {
        var tables = new EnumMap<Section, List<List<String>>>(Section.class);
        tables.put(Section.COMMUNES, communes.rows());
        tables.put(Section.ROME, rome.rows(esco.namesByAppellation()));
        var skills = new ArrayList<>(rome.skills());
        skills.addAll(esco.skills());
        tables.put(Section.SKILLS, skills);
        var written = new EnumMap<Section, Integer>(Section.class);
        for (var table : tables.entrySet()) {
            if (!table.getValue().isEmpty()) {
                new TaxonomyCache(folder).write(table.getKey(), table.getValue());
                written.put(table.getKey(), table.getValue().size());
            }
        }
        return written;
    }

    private void readFile(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (!name.matches("(?i).*\\.(?:csv|tsv)(?:\\.gz)?")) {
            ignored.add(file);
            return;
        }
        char separator = name.toLowerCase(Locale.ROOT).contains(".tsv") ? '\t' : ',';
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16)) {
            var table = Table.open(reader, separator, KNOWN_COLUMNS);
            boolean known = communes.read(table) || rome.read(table) || esco.read(table, name);
            if (!known) {
                ignored.add(file);
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
