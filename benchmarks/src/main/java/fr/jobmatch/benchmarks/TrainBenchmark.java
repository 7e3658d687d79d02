package fr.jobmatch.benchmarks;

import fr.jobmatch.benchmarks.training.Training;
import fr.jobmatch.matching.embedding.WorkModelFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Trains the default embedding; the same taxonomies give the same file, byte for byte.
class TrainBenchmark implements Benchmark {

    private static final String NAME = "jobmatch-work-3";
    private static final int ROWS = 120_000;
    private static final int DIMENSION = 128;
    private static final int EPOCHS = 3;
    private static final long SEED = 1;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String summary() {
        return "TAXONOMY-FOLDER MODEL.bin: trains the default embedding on ROME and ESCO";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        long start = System.nanoTime();
        var training = new Training(Path.of(arguments.get(0)), ROWS, DIMENSION, EPOCHS, SEED);
        var model = training.run(NAME, out);
        try (var file = Files.newOutputStream(Path.of(arguments.get(1)))) {
            WorkModelFile.write(model, file);
        }
        out.printf(Locale.ROOT, "trained in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }
}
