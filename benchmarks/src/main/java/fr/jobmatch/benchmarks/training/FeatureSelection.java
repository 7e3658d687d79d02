package fr.jobmatch.benchmarks.training;

import fr.jobmatch.matching.embedding.WordFeatures;
import fr.jobmatch.matching.embedding.WorkText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the features that get a row in the model: those in the most texts.
final class FeatureSelection {
    private final Map<Integer, Count> counts = new HashMap<>();

    private static final class Count {
        private final Feature kind;
        private int texts;

        private Count(Feature kind) {
            this.kind = kind;
        }

        private float value() {
            return texts * kind.value();
        }
    }

    /// Count the features of a text.
    /// @param weight how much the text counts
    void count(String text, int weight) {
        var seen = new HashSet<Integer>();
        var before = new WordFeatures[1];
        WorkText.read(text, written -> {
            var stem = WorkText.stem(written);
            if (stem.isEmpty()) {
                return;
            }
            var word = WordFeatures.of(stem);
            count(word.word(), Feature.WORD, weight, seen);
            for (int part : word.parts()) {
                count(part, Feature.PART, weight, seen);
            }
            if (before[0] != null) {
                count(before[0].followedBy(word), Feature.PAIR, weight, seen);
            }
            before[0] = word;
        });
    }

    private void count(int feature, Feature kind, int weight, Set<Integer> seen) {
        if (seen.add(feature)) {
            counts.computeIfAbsent(feature, unused -> new Count(kind)).texts += weight;
        }
    }

    /// Return the chosen features, ascending.
    /// @param most how many rows there are
    int[] choose(int most) {
        List<Map.Entry<Integer, Count>> all = new ArrayList<>(counts.entrySet());
        all.removeIf(entry -> entry.getValue().texts < entry.getValue().kind.least());
        all.sort(Comparator.comparing(
                        (Map.Entry<Integer, Count> entry) -> -entry.getValue().value())
                .thenComparing(Map.Entry::getKey));
        var chosen = all.stream().limit(most).mapToInt(Map.Entry::getKey).toArray();
        Arrays.sort(chosen);
        return chosen;
    }

    /// Return how many features of each kind have enough texts, for the log.
    String summary() {
        var numbers = new int[Feature.values().length];
        counts.values().stream()
                .filter(count -> count.texts >= count.kind.least())
                .forEach(count -> numbers[count.kind.ordinal()]++);
        return "words %d, pairs %d, parts %d".formatted(numbers[0], numbers[1], numbers[2]);
    }
}
