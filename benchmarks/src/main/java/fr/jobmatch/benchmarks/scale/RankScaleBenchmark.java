package fr.jobmatch.benchmarks.scale;

import fr.jobmatch.benchmarks.Benchmark;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How ranking grows with the number of offers.
public class RankScaleBenchmark implements Benchmark {
    private static final List<String> USUAL = List.of("10000", "100000");
    private static final long MOST_SCORED_IN_FULL = 3_000_000;
    private static final int MOST_COMPARED = 20;

    @Override
    public String name() {
        return "rank-scale";
    }

    @Override
    public String summary() {
        return "[COUNT|OFFERS.ndjson.gz...]: ranking so many invented offers (10000 100000) or those of a file, against"
                + " scoring every one of them";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        double before = 0;
        for (var argument : arguments.isEmpty() ? USUAL : arguments) {
            double millis = measure(argument, out);
            if (before > 0) {
                out.printf(Locale.ROOT, "growth of the median: %.1f times%n", millis / before);
            }
            before = millis;
        }
    }

    private static double measure(String argument, PrintStream out) {
        if (argument.chars().allMatch(Character::isDigit)) {
            int count = Integer.parseInt(argument);
            return RankScale.run(new GeneratedOffers(count), count, compared(count), out);
        }
        var stored = StoredOffers.read(Path.of(argument));
        return RankScale.run(stored, stored.offers().size(), Integer.MAX_VALUE, out);
    }

    private static int compared(int count) {
        return (int) Math.clamp(MOST_SCORED_IN_FULL / count, 2, MOST_COMPARED);
    }
}
