package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.benchmarks.training.OfficialTitles;
import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.matching.embedding.OccupationClassifier;
import fr.jobmatch.matching.embedding.RomeCodes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts all questions to an embedding, on the half of the offers that chose the settings and on the other half.
/// @param data folder with `offers/france-travail`, `matching` and `taxonomy`
public record QualityReport(Path data, PrintStream out) {

    private static final int MOST = 5;

    /// Measure the lexical baseline.
    public void ofBaseline() throws IOException {
        of(new HashedEmbedder());
    }

    /// Measure how well occupations are recognised in the titles of offers.
    public void of(OccupationClassifier classifier) {
        for (boolean tuning : new boolean[] {true, false}) {
            var offers =
                    offers().stream().filter(offer -> offer.tunes() == tuning).toList();
            for (var codes : RomeCodes.values()) {
                var measures = new RankMeasures();
                for (var offer : offers) {
                    var guesses = classifier.guess(offer.title(), MOST, codes);
                    measures.addAnswers(guesses.stream()
                            .map(guess -> guess.code().equals(offer.code()))
                            .toList());
                }
                out.println(
                        "title -> code, " + codes + ", " + (tuning ? "tuning half" : "test half") + ": " + measures);
            }
        }
    }

    /// Measure an embedding.
    public void of(TextEmbedder embedder) throws IOException {
        out.println("model " + embedder.model() + ", " + embedder.dimension() + " dimensions");
        var measures = new EmbeddingMeasures(embedder, out);
        var names = OfficialTitles.codes(data.resolve("taxonomy/rome"));
        for (boolean tuning : new boolean[] {true, false}) {
            var half = tuning ? "tuning half" : "test half";
            var offers =
                    offers().stream().filter(offer -> offer.tunes() == tuning).toList();
            measures.titlesToDescriptions(half, offers);
            measures.titlesToCodes(
                    half,
                    names,
                    offers.stream().map(RealOffer::title).toList(),
                    offers.stream().map(RealOffer::code).toList());
        }
        var noisy = Files.readAllLines(data.resolve("matching/rome-title/queries.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        measures.titlesToCodes(
                "noisy official names",
                names,
                noisy.stream().map(cells -> cells[1]).toList(),
                noisy.stream().map(cells -> cells[3]).toList());
        measures.melo(data.resolve("matching/melo/fra_q_fr_c_fr"));
    }

    private List<RealOffer> offers() {
        var offers = new ArrayList<RealOffer>();
        offers.addAll(RealOffer.read(data.resolve("offers/france-travail/offers-raw.ndjson.gz")));
        offers.addAll(RealOffer.read(data.resolve("offers/france-travail/offers-reconstructed.ndjson.gz")));
        return offers;
    }
}
