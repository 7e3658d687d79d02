package fr.jobmatch.benchmarks;

import fr.jobmatch.matching.embedding.WorkEmbedder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How many texts a second become vectors on one core.
class EmbedBenchmark implements Benchmark {

    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "embed";
    }

    @Override
    public String summary() {
        return "TEXTS.txt: one vector for each line, on one core";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var lines = Files.readAllLines(Path.of(arguments.getFirst()));
        var embedder = WorkEmbedder.builtIn();
        lines.forEach(embedder::embed);
        var sample = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            sample.time(() -> lines.forEach(embedder::embed));
        }
        out.printf(
                Locale.ROOT,
                "%.0f texts a second (%d texts)%n",
                lines.size() / sample.percentile(0.5) * 1000,
                lines.size());
    }
}
