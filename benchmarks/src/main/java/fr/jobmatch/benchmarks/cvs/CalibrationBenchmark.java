package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.Benchmark;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.ingestion.cv.reading.DocumentReading;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether the confidence of fields is honest: of the fields that say 0.8, are eight in ten right?
public final class CalibrationBenchmark implements Benchmark {

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public String summary() {
        return "FOLDER: confidence against truth, by kind of field, for documents with NAME.truth.json beside them";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var kinds = new TreeMap<String, Reliability>();
        var all = new Reliability();
        try (var files = Files.list(Path.of(arguments.getFirst()))) {
            for (var file : files.sorted().toList()) {
                var truth = truth(file);
                if (Files.exists(truth) && !file.equals(truth)) {
                    measure(file, truth, kinds, all);
                }
            }
        }
        kinds.forEach((kind, reliability) -> out.printf("%-24s %s%n", kind, reliability));
        out.printf("%-24s %s%n", "all", all);
    }

    private static Path truth(Path file) {
        var name = file.getFileName().toString().replaceFirst("(?:-scan)?\\.\\w+$", "");
        return file.resolveSibling(name + ".truth.json");
    }

    private static void measure(Path file, Path truth, Map<String, Reliability> kinds, Reliability all)
            throws IOException {
        var parsed = DocumentReading.read(Files.readAllBytes(file), (stage, current, total) -> {});
        if (!(parsed instanceof ParsedCv.Readable readable)) {
            return;
        }
        var facts = new Facts(JsonResume.read(Files.readString(truth)));
        readable.evidence()
                .forEach((path, evidence) -> facts.holds(kind(path), evidence.quote())
                        .ifPresent(right -> {
                            kinds.computeIfAbsent(kind(path), unused -> new Reliability())
                                    .add(evidence.confidence(), right);
                            all.add(evidence.confidence(), right);
                        }));
    }

    private static String kind(FieldPath path) {
        return path.value().replaceAll("\\[\\d+]", "");
    }
}
