package fr.jobmatch.benchmarks.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Composes descriptions of jobs: what an occupation's sheet says, among the sentences that stand in every offer.
final class Documents {
    private static final int MOST_SKILLS = 10;
    private static final int MOST_COMMON_SENTENCES = 12;

    private final Rome rome;
    private final SplittableRandom random;
    private final List<String> common = Texts.lines("offer-sentences.txt");
    private final List<String> openings = Texts.lines("offer-openings.txt");
    private final Map<String, List<String>> skills = new HashMap<>();
    private final Map<String, List<String>> titles = new HashMap<>();

    Documents(Rome rome, SplittableRandom random) {
        this.rome = rome;
        this.random = random;
        rome.skills()
                .forEach((skill, codes) ->
                        codes.forEach(code -> skills.computeIfAbsent(code, unused -> new ArrayList<>())
                                .add(skill)));
        rome.titles()
                .forEach(title -> titles.computeIfAbsent(title.code(), unused -> new ArrayList<>())
                        .addAll(Writings.genders(title.label())));
    }

    /// Return a description of an occupation, another one each time.
    String write(String code) {
        var sentences = new ArrayList<String>();
        add(sentences, common, random.nextInt(MOST_COMMON_SENTENCES));
        add(sentences, rome.texts().getOrDefault(code, List.of()), random.nextInt(4));
        add(sentences, skills.getOrDefault(code, List.of()), 3 + random.nextInt(MOST_SKILLS));
        shuffle(sentences);
        if (random.nextInt(2) == 0) {
            sentences.addFirst(one(openings).replace("{}", one(titles.getOrDefault(code, List.of(code)))));
        }
        return String.join(". ", sentences);
    }

    private void add(List<String> to, List<String> from, int count) {
        for (int i = 0; i < count && !from.isEmpty(); i++) {
            to.add(one(from));
        }
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void shuffle(List<String> sentences) {
        for (int i = sentences.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var moved = sentences.get(i);
            sentences.set(i, sentences.get(other));
            sentences.set(other, moved);
        }
    }
}
