package fr.jobmatch.benchmarks;

import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.ParseListener;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How long a CV takes through the warm fork.
class ParseBenchmark implements Benchmark {

    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "parse";
    }

    @Override
    public String summary() {
        return "FILE...: reading each CV, warm, through the fork";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        try (var parser = new CvParser(1)) {
            for (var name : arguments) {
                var file = Path.of(name);
                var content = Files.readAllBytes(file);
                parser.parse(name, content, ParseListener.SILENT);
                var sample = new Sample();
                for (int round = 0; round < ROUNDS; round++) {
                    sample.time(() -> parser.parse(name, content, ParseListener.SILENT));
                }
                out.printf("%-40s %s%n", file.getFileName(), sample);
            }
        }
    }
}
