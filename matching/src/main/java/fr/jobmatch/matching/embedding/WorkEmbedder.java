package fr.jobmatch.matching.embedding;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.matching.text.Hashes;
import java.util.List;

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
    /// What the names that a longer text gives its job count against its sentences in either half, when the
    /// clearest of them is certain; the square of how certain it is otherwise.
    private static final float NAMES_IN_WORDS = 0.5f;

    private static final float NAMES_IN_SHARES = 2.5f;
    /// An occupation with less than this part of the likeliest one's share moves nothing.
    private static final float NEGLIGIBLE = 3e-3f;

    private final WorkModel model;
    private final WorkEncoder encoder;
    private final OccupationRows occupations;
    private final RecentVectors recent = new RecentVectors();

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
        return recent.of(text, this::embedded);
    }

    /// On all cores, since there is nothing to wait for.
    @Override
    public List<float[]> embedAll(List<String> texts) {
        return texts.parallelStream().map(this::embed).toList();
    }

    private float[] embedded(String text) {
        var passages = encoder.passages(text);
        var sentences = new Sums();
        float position = 1;
        var scores = occupations.scores(passages.sentences());
        for (int i = 0; i < scores.size(); i++) {
            sentences.add(passages.sentences().get(i), scores.get(i), position);
            position *= LATER;
        }
        if (passages.isTitle()) {
            return joined(
                    Hashes.normalised(sentences.words),
                    Hashes.normalised(directions(sentences.shares)),
                    OCCUPATIONS_OF_SHORT);
        }
        return longText(passages, sentences);
    }

    /// What a longer text says: sentence by sentence, as a whole, and what it calls the job.
    private float[] longText(WorkEncoder.Passages passages, Sums sentences) {
        var names = new Sums();
        var scores = occupations.scores(passages.names());
        for (int i = 0; i < scores.size(); i++) {
            names.add(passages.names().get(i), scores.get(i), 1);
        }
        var whole = new Sums();
        var all = mean(passages.sentences());
        whole.add(all, occupations.scores(all), 1);
        float certain = names.confidence * names.confidence;
        var words = Hashes.normalised(sentences.words);
        add(words, Hashes.normalised(names.words), NAMES_IN_WORDS * certain);
        var shares = Hashes.normalised(sentences.shares);
        add(shares, Hashes.normalised(whole.shares), 1);
        add(shares, Hashes.normalised(names.shares), NAMES_IN_SHARES * certain);
        return joined(Hashes.normalised(words), Hashes.normalised(directions(shares)), OCCUPATIONS_OF_LONG);
    }

    /// Sums over passages, each weighted by how clearly it speaks of an occupation.
    private final class Sums {
        private final float[] words = new float[model.dimension()];
        private final float[] shares = new float[occupations.count()];
        /// Of the clearest passage.
        private float confidence;

        private void add(float[] passage, float[] scores, float weight) {
            var spokenOf = OccupationShares.of(scores);
            WorkEmbedder.add(words, passage, weight * spokenOf.confidence());
            WorkEmbedder.add(shares, spokenOf.probabilities(), weight * spokenOf.confidence());
            confidence = Math.max(confidence, spokenOf.confidence());
        }
    }

    private static float[] mean(List<float[]> sentences) {
        var sum = new float[sentences.getFirst().length];
        float scale = (float) (1 / Math.sqrt(sentences.size()));
        sentences.forEach(sentence -> add(sum, sentence, scale));
        return sum;
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
