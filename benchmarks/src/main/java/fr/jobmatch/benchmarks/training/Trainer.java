package fr.jobmatch.benchmarks.training;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Learns the rows: every text should predict its occupations, and an English text should lie where the French one of
/// the same meaning lies. One thread, one seed: the same corpus always gives the same numbers.
final class Trainer {
    private static final int BATCH = 32;
    private static final float RATE = 0.05f;
    private static final float HEAD_RATE = 0.05f;
    private static final float LAST_RATE = 0.05f;
    private static final float TRANSLATION = 3;

    private static final CompiledText EMPTY = new CompiledText(new int[0], new float[0], new int[0], new float[0], 1);
    private static final Sample NONE = new Sample("", Sample.Task.ROME, new int[0], new float[0], 0);

    private final int dimension;
    private final SplittableRandom random;
    private final FeatureRows rows;
    private final Head occupations;
    private final Head concepts;
    private final float[] vector;
    private final float[] gradient;
    private final float[] target;
    private float rate;

    Trainer(int[] features, int dimension, int codes, int concepts, long seed) {
        this.dimension = dimension;
        random = new SplittableRandom(seed);
        rows = new FeatureRows(features, dimension, random);
        occupations = new Head(codes, dimension, random);
        this.concepts = new Head(concepts, dimension, random);
        vector = new float[dimension];
        gradient = new float[dimension];
        target = new float[dimension];
    }

    float[] rows() {
        return rows.values();
    }

    float[] occupations() {
        return occupations.values();
    }

    private record Lesson(CompiledText text, Sample sample, CompiledText french) {}

    void train(Corpus corpus, int epochs, PrintStream log) {
        var lessons = lessons(corpus);
        log.printf(Locale.ROOT, "%d lessons%n", lessons.length);
        for (int epoch = 0; epoch < epochs; epoch++) {
            long start = System.nanoTime();
            shuffle(lessons);
            double loss = 0;
            for (int at = 0; at < lessons.length; at++) {
                double done = (epoch + (double) at / lessons.length) / epochs;
                rate = (float) (1 - done * (1 - LAST_RATE));
                loss += learn(lessons[at]);
                if (at % BATCH == BATCH - 1) {
                    occupations.step(HEAD_RATE * rate);
                    concepts.step(HEAD_RATE * rate);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            log.printf(Locale.ROOT, "epoch %d: loss %.4f, %.0f s%n", epoch + 1, loss / lessons.length, seconds);
        }
    }

    private Lesson[] lessons(Corpus corpus) {
        var samples = corpus.samples().stream().map(sample -> new Lesson(rows.compile(sample.text()), sample, EMPTY));
        var translations = corpus.translations().stream()
                .map(pair -> new Lesson(rows.compile(pair.english()), NONE, rows.compile(pair.french())));
        return Stream.concat(samples, translations)
                .filter(lesson -> lesson.text().words().length > 0)
                .toArray(Lesson[]::new);
    }

    private double learn(Lesson lesson) {
        var text = lesson.text();
        var seen = Seen.some(text, random);
        Arrays.fill(gradient, 0);
        rows.sum(text, seen, vector);
        double loss = lesson.sample() == NONE
                ? translate(lesson.french())
                : head(lesson.sample().task()).learn(vector, lesson.sample(), gradient);
        rows.move(text, seen, gradient, RATE * rate);
        return loss;
    }

    private Head head(Sample.Task task) {
        return switch (task) {
            case ROME -> occupations;
            case ESCO -> concepts;
        };
    }

    /// Turn the English text's vector into the direction of the French one: one minus the cosine is the loss.
    private double translate(CompiledText french) {
        rows.sum(french, Seen.all(french), target);
        double length = length(vector);
        double targetLength = length(target);
        if (length == 0 || targetLength == 0) {
            return 0;
        }
        double cosine = 0;
        for (int d = 0; d < dimension; d++) {
            cosine += vector[d] * target[d] / (length * targetLength);
        }
        for (int d = 0; d < dimension; d++) {
            gradient[d] = (float) (TRANSLATION * (cosine * vector[d] / length - target[d] / targetLength) / length);
        }
        return TRANSLATION * (1 - cosine);
    }

    private static double length(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private void shuffle(Lesson[] lessons) {
        for (int i = lessons.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var moved = lessons[i];
            lessons[i] = lessons[other];
            lessons[other] = moved;
        }
    }
}
