package fr.jobmatch.benchmarks;

import fr.jobmatch.benchmarks.cvs.CalibrationBenchmark;
import fr.jobmatch.benchmarks.cvs.CvsBenchmark;
import fr.jobmatch.benchmarks.cvs.LifelikeBenchmark;
import fr.jobmatch.benchmarks.fuzz.FuzzBenchmark;
import fr.jobmatch.benchmarks.scale.RankScaleBenchmark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// Runs a benchmark by its name; without a name it lists them.
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new ParseBenchmark(),
            new CvsBenchmark(),
            new LifelikeBenchmark(),
            new CalibrationBenchmark(),
            new FuzzBenchmark(),
            new NormaliseBenchmark(),
            new ImportBenchmark(),
            new RankBenchmark(),
            new RankScaleBenchmark(),
            new EmbedBenchmark(),
            new EmbeddingQualityBenchmark(),
            new RankingQualityBenchmark(),
            new ScoreWordsBenchmark(),
            new TrainBenchmark());

    private Bench() {}

    static void main(String[] args) throws IOException {
        if (args.length == 0) {
            ALL.forEach(benchmark -> System.out.printf("%-18s %s%n", benchmark.name(), benchmark.summary()));
            return;
        }
        var chosen = ALL.stream()
                .filter(benchmark -> benchmark.name().equals(args[0]))
                .findFirst();
        if (chosen.isEmpty()) {
            System.err.println("no benchmark " + args[0]);
            System.exit(2);
        }
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%d processors, load %.1f before%n",
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage());
        chosen.orElseThrow().run(List.of(args).subList(1, args.length), System.out);
        System.out.printf(Locale.ROOT, "load %.1f after%n", machine.getSystemLoadAverage());
    }
}
