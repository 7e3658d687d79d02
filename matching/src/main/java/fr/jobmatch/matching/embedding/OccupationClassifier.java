package fr.jobmatch.matching.embedding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Tells which ROME occupations a job title or a description speaks of. Needs no imported taxonomy: the model carries
/// the codes and their labels. Safe to share.
public final class OccupationClassifier {
    /// What the wider code gets of a narrower one's probability; chosen on the tuning half of the offers.
    private static final float WIDER = 0.2f;

    private final WorkModel model;
    private final WorkEncoder encoder;
    private final OccupationRows rows;
    private final int[] wider;

    OccupationClassifier(WorkModel model) {
        this.model = model;
        encoder = new WorkEncoder(model);
        rows = new OccupationRows(model);
        wider = wider(model);
    }

    /// Return the classifier that JobMatch ships.
    public static OccupationClassifier builtIn() {
        return new OccupationClassifier(WorkModelFile.builtIn());
    }

    private static int[] wider(WorkModel model) {
        var positions = new HashMap<String, Integer>();
        model.occupations().forEach(occupation -> positions.put(occupation.code(), positions.size()));
        return model.occupations().stream()
                .mapToInt(occupation -> positions.getOrDefault(occupation.wider(), positions.get(occupation.code())))
                .toArray();
    }

    /// Many offers still carry the wider code of before 2024: it takes a part of what its successors have.
    private float[] shared(float[] probabilities) {
        var shared = new float[probabilities.length];
        for (int k = 0; k < probabilities.length; k++) {
            boolean isWider = wider[k] == k;
            shared[k] += isWider ? probabilities[k] : (1 - WIDER) * probabilities[k];
            shared[wider[k]] += isWider ? 0 : WIDER * probabilities[k];
        }
        return shared;
    }

    /// Return the most likely occupations of a text, best first; none when the model knows no word of it.
    /// @param most how many to return at most
    public List<OccupationGuess> guess(String text, int most) {
        var encoded = encoder.encode(text);
        if (IntStream.range(0, encoded.length).allMatch(d -> encoded[d] == 0)) {
            return List.of();
        }
        var probabilities = shared(
                OccupationShares.of(rows.scores(List.of(encoded)).getFirst()).probabilities());
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> -probabilities[k]))
                .limit(most)
                .map(k -> OccupationGuess.of(model.occupations().get(k), probabilities[k]))
                .toList();
    }
}
