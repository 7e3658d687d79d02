package fr.jobmatch.benchmarks;

import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferFiles;
import fr.jobmatch.ingestion.offers.OfferLine;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.matching.ranking.Ranker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How fast offers are normalised and ranked.
class RankBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int SHOWN = 50;

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public String summary() {
        return "RESUME.json OFFERS.ndjson[.gz]: normalising the offers, then ranking them for a profile";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var profile = JsonResume.read(Files.readString(Path.of(arguments.get(0))));
        var offers = new ArrayList<Offer>();
        var reading = new Sample();
        reading.time(() -> offers.addAll(offers(Path.of(arguments.get(1)))));
        out.printf(
                Locale.ROOT,
                "normalising %d offers: %.0f a second%n",
                offers.size(),
                offers.size() / reading.percentile(0.5) * 1000);
        var ranker = new Ranker();
        var ranking = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            ranking.time(() -> ranker.rankForExport(profile, Preferences.none(), offers, Locale.FRENCH, SHOWN));
        }
        out.printf("ranking with the reasons of the first %d: %s%n", SHOWN, ranking);
    }

    private static List<Offer> offers(Path file) {
        try (var lines = OfferFiles.read(OfferSource.FRANCE_TRAVAIL, file, false)) {
            return lines.filter(OfferLine.Read.class::isInstance)
                    .map(line -> ((OfferLine.Read) line).offer())
                    .toList();
        }
    }
}
