package fr.jobmatch.benchmarks;

import fr.jobmatch.benchmarks.quality.RankingReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// What the ranking is worth for people whom nobody's CV describes.
class RankingQualityBenchmark implements Benchmark {

    @Override
    public String name() {
        return "ranking-quality";
    }

    @Override
    public String summary() {
        return "OFFERS.ndjson.gz...: offers of France Travail ranked for invented people";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        new RankingReport(arguments.stream().map(Path::of).toList(), out).run();
    }
}
