package fr.jobmatch.benchmarks.training;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.matching.embedding.Repetition;
import fr.jobmatch.matching.embedding.WordFeatures;
import fr.jobmatch.matching.embedding.WorkText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns texts into rows, exactly as the model does when it is used.
final class TextCompiler {
    private final int[] features;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<CompiledWord> words = new ArrayList<>();
    private final List<WordFeatures> hashes = new ArrayList<>();

    /// A word as rows.
    /// @param row negative when the word itself has none
    /// @param parts rows of its parts
    /// @param partWeight weight of each
    record CompiledWord(int row, int[] parts, float partWeight) {}

    TextCompiler(int[] features) {
        this.features = features;
    }

    CompiledWord word(int index) {
        return words.get(index);
    }

    CompiledText compile(String text) {
        var compiling = new Compiling();
        WorkText.read(text, compiling::word);
        return compiling.result();
    }

    private int index(String stem) {
        return indexes.computeIfAbsent(stem, unused -> {
            var hashed = WordFeatures.of(stem);
            var parts = Arrays.stream(hashed.parts())
                    .map(this::row)
                    .filter(row -> row >= 0)
                    .toArray();
            words.add(new CompiledWord(row(hashed.word()), parts, hashed.partWeight()));
            hashes.add(hashed);
            return words.size() - 1;
        });
    }

    private int row(int feature) {
        return Arrays.binarySearch(features, feature);
    }

    private final class Compiling {
        private final Repetition repetition = new Repetition();
        private final List<Integer> found = new ArrayList<>();
        private final List<Float> gains = new ArrayList<>();
        private final List<Integer> pairs = new ArrayList<>();
        private final List<Float> pairGains = new ArrayList<>();
        private float length;
        private WordFeatures before = new WordFeatures(0, new int[0]);

        private void word(Word written) {
            var stem = WorkText.stem(written);
            if (stem.isEmpty()) {
                return;
            }
            int index = index(stem);
            var word = hashes.get(index);
            float gain = repetition.gain(word.word());
            if (gain > 0) {
                length += gain;
                found.add(index);
                gains.add(gain);
            }
            int pair = before.followedBy(word);
            int row = row(pair);
            float pairGain = row < 0 ? 0 : repetition.gain(pair);
            if (pairGain > 0) {
                pairs.add(row);
                pairGains.add(pairGain);
            }
            before = word;
        }

        private CompiledText result() {
            return new CompiledText(
                    found.stream().mapToInt(Integer::intValue).toArray(),
                    floats(gains),
                    pairs.stream().mapToInt(Integer::intValue).toArray(),
                    floats(pairGains),
                    WorkText.scale(length));
        }

        private static float[] floats(List<Float> list) {
            var floats = new float[list.size()];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = list.get(i);
            }
            return floats;
        }
    }
}
