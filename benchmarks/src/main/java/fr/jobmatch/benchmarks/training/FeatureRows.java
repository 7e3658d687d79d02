package fr.jobmatch.benchmarks.training;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The rows of the features: added up for a text, and moved against its gradient.
final class FeatureRows {
    private static final float SPREAD = 0.1f;

    private final TextCompiler compiler;
    private final Rows rows;

    FeatureRows(int[] features, int dimension, SplittableRandom random) {
        compiler = new TextCompiler(features);
        rows = new Rows(features.length, dimension, SPREAD, random);
    }

    CompiledText compile(String text) {
        return compiler.compile(text);
    }

    float[] values() {
        return rows.values();
    }

    /// Add the rows of a text up.
    void sum(CompiledText text, Seen seen, float[] sum) {
        Arrays.fill(sum, 0);
        for (int i = 0; i < text.words().length; i++) {
            var word = compiler.word(text.words()[i]);
            float gain = text.gains()[i] * text.scale();
            if (word.row() >= 0 && seen.word(i)) {
                rows.addTo(sum, word.row(), gain);
            }
            if (seen.parts(i)) {
                for (int part : word.parts()) {
                    rows.addTo(sum, part, gain * word.partWeight());
                }
            }
        }
        for (int i = 0; i < text.pairs().length; i++) {
            if (seen.pair(i)) {
                rows.addTo(sum, text.pairs()[i], text.pairGains()[i] * text.scale());
            }
        }
    }

    /// Move the rows of a text against its gradient.
    void move(CompiledText text, Seen seen, float[] gradient, float step) {
        float squares = Rows.meanSquare(gradient);
        for (int i = 0; i < text.words().length; i++) {
            var word = compiler.word(text.words()[i]);
            float gain = text.gains()[i] * text.scale();
            if (word.row() >= 0 && seen.word(i)) {
                rows.move(word.row(), gradient, gain, squares, step);
            }
            if (seen.parts(i)) {
                for (int part : word.parts()) {
                    rows.move(part, gradient, gain * word.partWeight(), squares, step);
                }
            }
        }
        for (int i = 0; i < text.pairs().length; i++) {
            if (seen.pair(i)) {
                rows.move(text.pairs()[i], gradient, text.pairGains()[i] * text.scale(), squares, step);
            }
        }
    }
}
