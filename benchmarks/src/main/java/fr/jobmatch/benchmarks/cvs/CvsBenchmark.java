package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.Benchmark;
import fr.jobmatch.benchmarks.cvs.Candidates.Candidate;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes made-up CVs with their truth, in the format of the scorer: `manifest.json` and one truth for each.
public final class CvsBenchmark implements Benchmark {

    /// Seeds from here on are held out: they draw from careers that the others never use.
    private static final int HELD_OUT = 10_000;

    @Override
    public String name() {
        return "cvs";
    }

    @Override
    public String summary() {
        return "FOLDER FIRST_SEED COUNT [FORMAT]: made-up CVs with their truth; seeds from " + HELD_OUT
                + " on are held out";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments.get(0)));
        int first = Integer.parseInt(arguments.get(1));
        var manifest = JsonNodeFactory.instance.arrayNode();
        var later = new ArrayList<Path>();
        for (int seed = first; seed < first + Integer.parseInt(arguments.get(2)); seed++) {
            var document = document(folder, seed, arguments.size() > 3 ? arguments.get(3) : null, later);
            manifest.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("id", document.id)
                    .put("language", document.language)
                    .put("layout", document.layout)
                    .put("format", document.format)
                    .put("file", document.file)
                    .put("truth", document.id + ".truth.json"));
        }
        Printers.office(later, folder);
        for (var converted : later) {
            Files.delete(converted);
        }
        Files.writeString(folder.resolve("manifest.json"), manifest.toPrettyString());
        out.printf("%d documents in %s%n", manifest.size(), folder);
    }

    private record Written(String id, String language, String layout, String format, String file) {}

    /// @param wanted the format to write; the seed's own where it is null
    private static Written document(Path folder, int seed, @Nullable String wanted, List<Path> later)
            throws IOException {
        var candidate = Candidates.of(seed, seed >= HELD_OUT);
        var draw = new Draw(seed + 1_000_003L);
        var look = Look.of(draw);
        boolean french = Candidates.french(seed);
        var drawn = draw.any("pdf", "pdf", "pdf", "pdf", "pdf", "docx", "docx", "office-pdf", "scan-pdf", "scan-jpg");
        var format = wanted == null ? drawn : wanted;
        var id = String.format(Locale.ROOT, "%s-%05d", french ? "fr" : "en", seed);
        Files.writeString(folder.resolve(id + ".truth.json"), JsonResume.write(candidate.truth()));
        var file = write(candidate, look, french, format, folder, id, draw, later);
        var layout = look.columns() == 0 ? "single" : look.columns() == 3 ? "three-column" : "two-column";
        return new Written(id, french ? "fr" : "en", layout, format, file);
    }

    private static String write(
            Candidate candidate,
            Look look,
            boolean french,
            String format,
            Path folder,
            String id,
            Draw draw,
            List<Path> later)
            throws IOException {
        if (format.equals("docx") || format.equals("office-pdf")) {
            var docx = folder.resolve(id + ".docx");
            Files.write(docx, DocxText.file(new DocxPage(candidate.sheet(), look, french).body()));
            if (format.equals("docx")) {
                return id + ".docx";
            }
            later.add(docx);
            return id + ".pdf";
        }
        var pdf = folder.resolve(id + ".pdf");
        Printers.html(new HtmlPage(candidate.sheet(), look, french).html(), pdf);
        if (format.equals("pdf")) {
            return id + ".pdf";
        }
        var pictures = new Pictures(draw);
        if (format.equals("scan-jpg")) {
            pictures.photo(pdf, folder.resolve(id + ".jpg"));
            Files.delete(pdf);
            return id + ".jpg";
        }
        pictures.scan(pdf, folder.resolve(id + "-scan.pdf"));
        Files.delete(pdf);
        return id + "-scan.pdf";
    }
}
