package fr.jobmatch.benchmarks.fuzz;

import fr.jobmatch.benchmarks.Benchmark;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Reads damaged documents for some minutes.
public final class FuzzBenchmark implements Benchmark {

    private static final int MOST_SHOWN = 20;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String summary() {
        return "MINUTES FIRST_SEED FILE...: damaged documents through the parser";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var documents = new ArrayList<byte[]>();
        for (var file : arguments.subList(2, arguments.size())) {
            documents.add(Files.readAllBytes(Path.of(file)));
        }
        var fuzzing = new Fuzzing(documents);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos((long) (60 * Double.parseDouble(arguments.getFirst())));
        long first = Long.parseLong(arguments.get(1));
        long seed = first;
        int failures = 0;
        for (; System.nanoTime() < end; seed++) {
            var failure = fuzzing.failure(seed);
            if (failure.isPresent() && failures++ < MOST_SHOWN) {
                out.printf("seed %d: %s%n", seed, failure.get());
            }
        }
        out.printf("%d documents, %d failures%n", seed - first, failures);
    }
}
