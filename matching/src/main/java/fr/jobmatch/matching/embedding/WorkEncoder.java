package fr.jobmatch.matching.embedding;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// Adds up what the model knows about the words of a text. Safe to share; the same on every machine.
final class WorkEncoder {
    /// Words that are kept ready, enough for everything that is said often.
    private static final int MOST_WORDS = 20_000;
    /// Sentences with fewer content words go together with the next one.
    private static final int SHORTEST_SENTENCE = 18;
    /// What follows after so many sentences is read as one.
    private static final int MOST_SENTENCES = 12;

    /// Texts of at most so many words are titles.
    private static final int LONGEST_TITLE = 20;

    private final WorkModel model;
    private final FeatureTable table;
    private final ConcurrentHashMap<String, KnownWord> words = new ConcurrentHashMap<>();

    WorkEncoder(WorkModel model) {
        this.model = model;
        this.table = new FeatureTable(model.features());
    }

    /// Return the sum over the words of a text, damped by length; zeros when the model knows none of them.
    float[] encode(CharSequence text) {
        var sum = new Sum(Integer.MAX_VALUE);
        WorkText.read(text, sum);
        return sum.sentences().getFirst();
    }

    /// The sums over the parts of a text.
    /// @param sentences in order, at least one
    /// @param names what a description calls its job; a title names nothing, it is a name itself
    record Passages(List<float[]> sentences, List<float[]> names, boolean isTitle) {}

    /// Return the sums over the parts of a text.
    Passages passages(CharSequence text) {
        var written = Words.of(text);
        var sum = new Sum(SHORTEST_SENTENCE);
        WorkText.read(text, written, sum);
        boolean isTitle = written.size() <= LONGEST_TITLE;
        var names = isTitle
                ? List.<float[]>of()
                : NamedJobs.of(text, written).stream().map(this::encode).toList();
        return new Passages(sum.sentences(), names, isTitle);
    }

    private float[] encode(List<Word> name) {
        var sum = new Sum(Integer.MAX_VALUE);
        name.forEach(sum::word);
        return sum.sentences().getFirst();
    }

    private KnownWord word(Word word) {
        var known = words.get(word.folded());
        if (known == null) {
            known = read(WorkText.stem(word));
            if (words.size() >= MOST_WORDS) {
                words.clear();
            }
            words.put(word.folded(), known);
        }
        return known;
    }

    private KnownWord read(String stem) {
        if (stem.isEmpty()) {
            return NOTHING;
        }
        var features = WordFeatures.of(stem);
        var vector = new float[model.dimension()];
        model.add(vector, table.row(features.word()), 1);
        for (int part : features.parts()) {
            model.add(vector, table.row(part), features.partWeight());
        }
        return new KnownWord(features, vector);
    }

    private static final KnownWord NOTHING = new KnownWord(WordFeatures.NONE, new float[0]);

    private record KnownWord(WordFeatures features, float[] vector) {}

    private final class Sum implements WorkText.Reader {
        private final int shortest;
        private final List<float[]> done = new ArrayList<>();
        private final Repetition repetition = new Repetition();
        private float[] vector = new float[model.dimension()];
        private float length;
        private WordFeatures before = WordFeatures.NONE;

        private Sum(int shortest) {
            this.shortest = shortest;
        }

        @Override
        public void word(Word written) {
            var word = WorkEncoder.this.word(written);
            if (word == NOTHING) {
                return;
            }
            float gain = repetition.gain(word.features().word());
            if (gain > 0) {
                length += gain;
                for (int d = 0; d < vector.length; d++) {
                    vector[d] += gain * word.vector()[d];
                }
            }
            int pair = before.followedBy(word.features());
            int row = table.row(pair);
            if (row >= 0) {
                model.add(vector, row, repetition.gain(pair));
            }
            before = word.features();
        }

        @Override
        public void pause() {
            if (length >= shortest && done.size() < MOST_SENTENCES) {
                end();
            }
        }

        private void end() {
            float scale = WorkText.scale(length);
            for (int d = 0; d < vector.length; d++) {
                vector[d] *= scale;
            }
            done.add(vector);
            vector = new float[model.dimension()];
            repetition.clear();
            length = 0;
            before = WordFeatures.NONE;
        }

        private List<float[]> sentences() {
            if (length > 0 || done.isEmpty()) {
                end();
            }
            return done;
        }
    }
}
