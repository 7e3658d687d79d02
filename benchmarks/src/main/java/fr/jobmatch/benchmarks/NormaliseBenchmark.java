package fr.jobmatch.benchmarks;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadFiles;
import fr.jobmatch.ingestion.offers.PayloadLine;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// How many raw payloads a second become canonical offers on one core, apart from reading the file.
class NormaliseBenchmark implements Benchmark {

    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "normalise";
    }

    @Override
    public String summary() {
        return "SOURCE OFFERS.ndjson[.gz]: raw payloads to canonical offers, on one core";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        var mapper = OfferMappers.of(OfferSource.ofCode(arguments.get(0)).orElseThrow());
        var payloads = payloads(Path.of(arguments.get(1)));
        var sample = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            sample.time(() -> payloads.forEach(payload -> {
                try {
                    mapper.map(payload);
                } catch (UnreadableOfferException rejected) {
                    // counted as work like any other payload
                }
            }));
        }
        out.printf(
                Locale.ROOT,
                "%d payloads: first round %.0f a second, median %.0f, best %.0f%n",
                payloads.size(),
                payloads.size() / sample.first() * 1000,
                payloads.size() / sample.percentile(0.5) * 1000,
                payloads.size() / sample.percentile(0) * 1000);
    }

    private static List<JsonNode> payloads(Path file) {
        try (var lines = PayloadFiles.lines(file)) {
            return lines.filter(PayloadLine.Parsed.class::isInstance)
                    .map(line -> ((PayloadLine.Parsed) line).payload())
                    .toList();
        }
    }
}
