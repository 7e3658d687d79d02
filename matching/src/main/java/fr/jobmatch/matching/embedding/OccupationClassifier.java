package fr.jobmatch.matching.embedding;

import fr.jobmatch.lexicon.titles.Titles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells which ROME occupations a job title or a description speaks of: by the official name that it is, and by what
/// the
/// model thinks of its words. Needs no imported taxonomy: the model carries codes, labels and names. Safe to share.
public final class OccupationClassifier {
    /// What an official name counts against the model's opinion.
    private static final float OFFICIAL = 0.7f;
    /// So that a name of several occupations is shared by what the model thinks, and none gets nothing.
    private static final float UNLIKELY = 1e-3f;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    /// What a title says behind these is seldom part of the job's name.
    private static final Pattern ENDS = Pattern.compile("\\s[|–-]\\s|[,;]");

    private final WorkModel model;
    private final WorkEncoder encoder;
    private final OccupationRows rows;
    private final Spelling spelling;
    private final int[] wider;

    OccupationClassifier(WorkModel model) {
        this.model = model;
        encoder = new WorkEncoder(model);
        rows = new OccupationRows(model);
        spelling = new Spelling(model.names(), new FeatureTable(model.features()));
        wider = wider(model);
    }

    /// Return the classifier that JobMatch ships.
    public static OccupationClassifier builtIn() {
        return new OccupationClassifier(WorkModelFile.builtIn());
    }

    /// Return the classifier of another model, as training makes it.
    public static OccupationClassifier of(WorkModel model) {
        return new OccupationClassifier(model);
    }

    private static int[] wider(WorkModel model) {
        var positions = new HashMap<String, Integer>();
        model.occupations().forEach(occupation -> positions.put(occupation.code(), positions.size()));
        return model.occupations().stream()
                .mapToInt(occupation -> positions.getOrDefault(occupation.wider(), positions.get(occupation.code())))
                .toArray();
    }

    /// Return the most likely occupations of a text, best first; none when the model knows no word of it.
    /// @param most how many to return at most
    /// @param codes whether the wider codes of earlier versions of ROME may be meant
    public List<OccupationGuess> guess(String text, int most, RomeCodes codes) {
        var corrected = spelling.corrected(text);
        var encoded = encoder.encode(corrected);
        if (IntStream.range(0, encoded.length).allMatch(d -> encoded[d] == 0)) {
            return List.of();
        }
        var opinion = OccupationShares.of(rows.scores(encoded)).probabilities();
        var entries = entries(corrected);
        var probabilities = mixed(opinion, entries, codes.shares(text, entries.length > 0));
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> -probabilities[k]))
                .limit(most)
                .map(k -> OccupationGuess.of(model.occupations().get(k), probabilities[k]))
                .toList();
    }

    /// Return the official names that a title is, apart from level, contract, and what stands behind it.
    private int[] entries(String title) {
        var head = ENDS.split(BRACKETS.matcher(title).replaceAll(" "), 2)[0];
        return Stream.of(title, Titles.normalise(title), head, Titles.normalise(head))
                .map(writing -> model.names().entries(OfficialNames.key(writing)))
                .filter(entries -> entries.length > 0)
                .findFirst()
                .orElse(new int[0]);
    }

    private float[] mixed(float[] opinion, int[] entries, RomeCodes.Shares shares) {
        var mixed = new float[opinion.length];
        float rest = entries.length == 0 ? 1 : 1 - OFFICIAL;
        for (int k = 0; k < opinion.length; k++) {
            share(mixed, k, wider[k], rest * opinion[k], shares);
        }
        float sum = 0;
        for (int entry : entries) {
            sum += opinion[model.names().codes()[entry]] + UNLIKELY;
        }
        for (int entry : entries) {
            int code = model.names().codes()[entry];
            float weight = OFFICIAL * (opinion[code] + UNLIKELY) / sum;
            share(mixed, code, model.names().former()[entry], weight, shares);
        }
        return mixed;
    }

    private void share(float[] mixed, int code, int former, float weight, RomeCodes.Shares shares) {
        float before = former == code ? 0 : shares.of(model.occupations().get(code));
        mixed[code] += (1 - before) * weight;
        mixed[former] += before * weight;
    }
}
