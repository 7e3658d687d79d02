package fr.jobmatch.matching.embedding;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.matching.text.Hashes;

/// The default embedding, trained on ROME and ESCO: the first half of a vector is what a text says, the second half
/// which occupations it speaks of. Sentences that speak clearly of an occupation count most, early ones more than late
/// ones. French and English, in process, without any download.
public final class WorkEmbedder implements TextEmbedder {
    /// What the half of the occupations counts against the half of the words in a text of one sentence, as a title: its
    /// words say most.
    private static final float OCCUPATIONS_OF_SHORT = 0.3f;
    /// The same in longer texts, whose words are many.
    private static final float OCCUPATIONS_OF_LONG = 0.8f;
    /// What each sentence counts against the one before.
    private static final float LATER = 0.95f;
    /// An occupation with less than this part of the likeliest one's share moves nothing.
    private static final float NEGLIGIBLE = 3e-3f;

    private final WorkModel model;
    private final WorkEncoder encoder;
    private final OccupationRows occupations;

    WorkEmbedder(WorkModel model) {
        this.model = model;
        encoder = new WorkEncoder(model);
        occupations = new OccupationRows(model);
    }

    /// Return the embedder with the model that JobMatch ships, loaded once.
    public static WorkEmbedder builtIn() {
        return BuiltIn.EMBEDDER;
    }

    /// Return an embedder with another model, as training makes it.
    public static WorkEmbedder of(WorkModel model) {
        return new WorkEmbedder(model);
    }

    /// Return the vector of a text as ranking keeps it.
    public DenseVector dense(String text) {
        return DenseVector.of(embed(text));
    }

    @Override
    public String model() {
        return model.name();
    }

    @Override
    public int dimension() {
        return 2 * model.dimension();
    }

    @Override
    public float[] embed(String text) {
        var words = new float[model.dimension()];
        var shares = new float[occupations.count()];
        float position = 1;
        var sentences = encoder.sentences(text);
        var scores = occupations.scores(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            var spokenOf = OccupationShares.of(scores.get(i));
            add(words, sentences.get(i), position * spokenOf.confidence());
            add(shares, spokenOf.probabilities(), position * spokenOf.confidence());
            position *= LATER;
        }
        float share = sentences.size() == 1 ? OCCUPATIONS_OF_SHORT : OCCUPATIONS_OF_LONG;
        return joined(Hashes.normalised(words), Hashes.normalised(directions(shares)), share);
    }

    private static void add(float[] sum, float[] vector, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    private float[] directions(float[] shares) {
        float most = 0;
        for (float share : shares) {
            most = Math.max(most, share);
        }
        var sum = new float[model.dimension()];
        for (int k = 0; k < shares.length; k++) {
            if (shares[k] > NEGLIGIBLE * most) {
                occupations.addTo(sum, k, shares[k]);
            }
        }
        return sum;
    }

    private static float[] joined(float[] words, float[] spokenOf, float share) {
        float left = (float) Math.sqrt(1 - share);
        float right = (float) Math.sqrt(share);
        var vector = new float[words.length + spokenOf.length];
        for (int d = 0; d < words.length; d++) {
            vector[d] = left * words[d];
            vector[words.length + d] = right * spokenOf[d];
        }
        return vector;
    }

    private static final class BuiltIn {
        private static final WorkEmbedder EMBEDDER = new WorkEmbedder(WorkModelFile.builtIn());
    }
}
