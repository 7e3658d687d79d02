package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.Benchmark;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the CVs that were set by hand in looks of real life, with their truth, in the format of the scorer.
public final class LifelikeBenchmark implements Benchmark {

    private static final String FOLDER = "lifelike/";

    @Override
    public String name() {
        return "lifelike";
    }

    @Override
    public String summary() {
        return "FOLDER: CVs set by hand in looks of real life, with their truth";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments.getFirst()));
        var manifest = JsonNodeFactory.instance.arrayNode();
        for (var row : required("documents.tsv").lines().toList()) {
            if (!row.startsWith("#")) {
                manifest.add(write(row.split("\t"), folder));
            }
        }
        Files.writeString(folder.resolve("manifest.json"), manifest.toPrettyString());
        out.printf("%d documents in %s%n", manifest.size(), folder);
    }

    /// @param row id, language, layout and format
    private static ObjectNode write(String[] row, Path folder) throws IOException {
        var id = row[0];
        var file = folder.resolve(id + "." + row[3]);
        if (row[3].equals("docx")) {
            Files.write(file, DocxText.file(required(id + ".body.xml"), text(id + ".header.xml")));
        } else {
            Printers.html(required(id + ".html"), file);
        }
        var truth = id + ".truth.json";
        Files.writeString(folder.resolve(truth), required(truth));
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("language", row[1])
                .put("layout", row[2])
                .put("format", row[3])
                .put("file", file.getFileName().toString())
                .put("truth", truth);
    }

    private static String required(String name) throws IOException {
        return Objects.requireNonNull(text(name), name);
    }

    private static @Nullable String text(String name) throws IOException {
        try (var in = LifelikeBenchmark.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
