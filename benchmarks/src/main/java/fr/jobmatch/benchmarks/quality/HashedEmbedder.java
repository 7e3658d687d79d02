package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.matching.text.TextFeatures;

/// The lexical baseline: hashed features of work texts, nothing learned.
final class HashedEmbedder implements TextEmbedder {
    /// Changes whenever the same text may get another vector.
    private static final String MODEL = "jobmatch-hashed-1";
    private static final int DIMENSION = 384;

    /// Longer texts say enough in whole words.
    private static final int SHORT_TEXT = 200;

    private final TextFeatures titles = TextFeatures.forTitles();
    private final TextFeatures contents = TextFeatures.forContents();

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public float[] embed(String text) {
        var features = text.length() <= SHORT_TEXT ? titles : contents;
        return features.of(text).dense(DIMENSION);
    }
}
