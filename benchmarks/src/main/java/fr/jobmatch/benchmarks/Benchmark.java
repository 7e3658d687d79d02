package fr.jobmatch.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// One measurement that can be asked for by name.
public interface Benchmark {

    String name();

    /// Return what it measures and which arguments it takes, in one line.
    String summary();

    /// Measure, and write the figures with their units.
    void run(List<String> arguments, PrintStream out) throws IOException;
}
