package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.benchmarks.cvs.InventedProfile;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.ScoreBand;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.matching.ranking.Ranker;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What the words beside the scores mean: how often offers of somebody's own occupation, and those of an unrelated one,
/// are called excellent, good, fair and weak. Each offer is taken to lie next door and to pay what is wished for, which
/// is the hardest case for an unrelated one.
/// @param offers files of France Travail
public record WordsReport(List<Path> offers, PrintStream out) {
    private static final int EVERY = 4;
    private static final double NEXT_DOOR = 100;

    /// Print the shares of each word for related and unrelated offers, then the own occupation of each person.
    public void run() {
        var codes = new HashMap<OfferId, String>();
        var sample = sample(codes);
        var own = new Words();
        var unrelated = new Words();
        for (var person : InventedProfile.all()) {
            var ofPerson = new Words();
            for (var match : new Ranker().rank(JsonResume.read(person.resume()), Preferences.none(), sample)) {
                var code = codes.getOrDefault(match.offer(), "");
                if (person.codes().contains(code)) {
                    ofPerson.add(nextDoor(match));
                    own.add(nextDoor(match));
                } else if (isUnrelated(person, code)) {
                    unrelated.add(nextDoor(match));
                }
            }
            out.println(person.language() + " " + person.career() + ", own occupation: " + ofPerson);
        }
        out.println("own occupation: " + own);
        out.println("unrelated occupation: " + unrelated);
    }

    /// Another of the fourteen fields of ROME.
    private static boolean isUnrelated(InventedProfile person, String code) {
        return !code.isEmpty() && person.codes().stream().noneMatch(own -> own.charAt(0) == code.charAt(0));
    }

    /// The score with full points for location and salary, under the same caps.
    private static double nextDoor(Match match) {
        double sum = 0;
        double weights = 0;
        for (var result : match.criteria()) {
            int weight = result.criterion().defaultWeight();
            boolean given = result.criterion() == Criterion.LOCATION || result.criterion() == Criterion.SALARY;
            var score = given ? Double.valueOf(NEXT_DOOR) : result.score();
            if (score != null) {
                sum += weight * score;
                weights += weight;
            }
        }
        double cap = capOfOccupation(match);
        for (var condition : match.conditions()) {
            cap = Math.min(cap, condition.cap());
        }
        return Math.min(cap, sum / weights);
    }

    /// The reason names the cap.
    private static double capOfOccupation(Match match) {
        return match.criteria().stream()
                .flatMap(result -> result.reasons().stream())
                .filter(reason -> reason.code().equals("title.cap"))
                .mapToDouble(reason -> Double.parseDouble(reason.arguments().getFirst()))
                .findFirst()
                .orElse(NEXT_DOOR);
    }

    private List<Offer> sample(Map<OfferId, String> codes) {
        var sample = new ArrayList<Offer>();
        for (var file : offers) {
            var byExternalId = RealOffer.read(file).stream()
                    .collect(Collectors.toMap(RealOffer::id, RealOffer::code, (one, other) -> one));
            var all = RealOffer.withoutCodes(file);
            for (int at = 0; at < all.size(); at += EVERY) {
                var offer = all.get(at);
                codes.put(offer.id(), byExternalId.getOrDefault(offer.externalId(), ""));
                sample.add(offer);
            }
        }
        return sample;
    }

    /// How often each word was said.
    private static final class Words {
        private final Map<ScoreBand, Integer> counts = new EnumMap<>(ScoreBand.class);
        private int all;
        private double sum;

        void add(double score) {
            counts.merge(ScoreBand.of(score), 1, Integer::sum);
            sum += score;
            all++;
        }

        @Override
        public String toString() {
            var text = new StringBuilder(String.format(Locale.ROOT, "%d offers, mean %.1f", all, sum / all));
            for (var band : ScoreBand.values()) {
                text.append(String.format(
                        Locale.ROOT, ", %s %.3f", band, counts.getOrDefault(band, 0) / (double) Math.max(1, all)));
            }
            return text.toString();
        }
    }
}
