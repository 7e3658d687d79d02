package fr.jobmatch.benchmarks;

import fr.jobmatch.benchmarks.quality.QualityReport;
import fr.jobmatch.matching.embedding.OccupationClassifier;
import fr.jobmatch.matching.embedding.WorkEmbedder;
import fr.jobmatch.matching.embedding.WorkModelFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What an embedding is worth on offers, titles and job names.
class EmbeddingQualityBenchmark implements Benchmark {

    private static final String BASELINE = "hashed";

    @Override
    public String name() {
        return "embedding-quality";
    }

    @Override
    public String summary() {
        return "DATA-FOLDER [hashed|MODEL.bin]: the default embedding, the lexical baseline, or a trained file";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var report = new QualityReport(Path.of(arguments.getFirst()), out);
        if (arguments.size() == 1) {
            report.of(WorkEmbedder.builtIn());
            report.of(OccupationClassifier.builtIn());
        } else if (arguments.get(1).equals(BASELINE)) {
            report.ofBaseline();
        } else {
            try (var file = Files.newInputStream(Path.of(arguments.get(1)))) {
                var model = WorkModelFile.read(file);
                report.of(WorkEmbedder.of(model));
                report.of(OccupationClassifier.of(model));
            }
        }
    }
}
