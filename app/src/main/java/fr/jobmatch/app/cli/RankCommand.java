package fr.jobmatch.app.cli;

import fr.jobmatch.app.matches.PreferencesJson;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.ranking.RankedOffer;
import fr.jobmatch.matching.ranking.Ranker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rank", description = "Offers ranked for a CV, best first, one object per line")
class RankCommand implements Callable<Integer> {

    @Option(names = "--cv", required = true, paramLabel = "FILE", description = "a CV, or a JSON Resume")
    private Path cv = Path.of("");

    @Option(
            names = "--offers",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "NDJSON, also gzipped")
    private List<Path> offers = List.of();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "francetravail, lba, wttj, apec, jobposting or canonical")
    private String source = "francetravail";

    @Option(names = "--preferences", paramLabel = "FILE")
    private @Nullable Path preferences;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--ignore-rome", description = "hide the occupation codes and labels of the offers")
    private boolean ignoreRome;

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "CRITERION=0-100",
            description = "as in skills=30,location=0")
    private Map<String, Integer> weights = new LinkedHashMap<>();

    @Override
    public Integer call() {
        var profile = Inputs.profile(cv);
        var wanted = Inputs.preferences(preferences);
        if (!weights.isEmpty()) {
            wanted = wanted.withWeights(PreferencesJson.weights(weights));
        }
        List<Offer> all = new ArrayList<>();
        for (var file : offers) {
            all.addAll(Inputs.offers(Inputs.source(source), file, ignoreRome));
        }
        var out = Output.lines();
        for (var ranked : new Ranker().rankForExport(profile, wanted, all, Locale.FRENCH, limit)) {
            out.println(Output.json(line(ranked)));
        }
        out.flush();
        return 0;
    }

    private static Map<String, @Nullable Object> line(RankedOffer ranked) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("offerId", ranked.offerId());
        line.put("score", ranked.score());
        line.put("criteria", ranked.criteria());
        line.put("semantic", ranked.semantic());
        line.put("reasons", ranked.reasons());
        return line;
    }
}
