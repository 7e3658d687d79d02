package fr.jobmatch.benchmarks;

import fr.jobmatch.benchmarks.quality.WordsReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// What Excellent, Bon, Moyen and Faible mean.
class ScoreWordsBenchmark implements Benchmark {

    @Override
    public String name() {
        return "score-words";
    }

    @Override
    public String summary() {
        return "OFFERS.ndjson.gz...: how often own and unrelated occupations are called excellent, good, fair, weak";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        new WordsReport(arguments.stream().map(Path::of).toList(), out).run();
    }
}
