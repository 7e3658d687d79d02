package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.benchmarks.cvs.InventedProfile;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Weights;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.matching.ranking.Ranker;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Ranks offers, their codes hidden, for invented people: what chooses the weights of the ranking, so that the judged
/// CVs only report.
/// @param offers files of France Travail
public record RankingReport(List<Path> offers, PrintStream out) {
    private static final Preferences TEXT_ONLY =
            Preferences.none().withWeights(new Weights(Map.of(Criterion.LOCATION, 0, Criterion.SALARY, 0)));

    /// Print a line for each language.
    public void run() {
        var codes = new HashMap<String, String>();
        var all = new ArrayList<Offer>();
        for (var file : offers) {
            RealOffer.read(file).forEach(offer -> codes.put(offer.id(), offer.code()));
            all.addAll(RealOffer.withoutCodes(file));
        }
        for (var language : List.of("fr", "en")) {
            var measures = new RankMeasures();
            InventedProfile.all().stream()
                    .filter(profile -> profile.language().equals(language))
                    .forEach(profile -> add(measures, profile, all, codes));
            out.println("invented people, " + language + ": " + measures);
        }
    }

    private static void add(
            RankMeasures measures, InventedProfile profile, List<Offer> all, Map<String, String> codes) {
        var ranked = new Ranker()
                .rankForExport(JsonResume.read(profile.resume()), TEXT_ONLY, all, Locale.FRENCH, all.size());
        var order = java.util.stream.IntStream.range(0, ranked.size()).toArray();
        measures.add(
                order,
                at -> profile.codes().contains(codes.getOrDefault(ranked.get(at).offerId(), "")));
    }
}
