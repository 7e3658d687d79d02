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
    private static final int MOST_TASKS = 8;
    private static final int MOST_ABOUT_COMPANIES = 4;

    private final Rome rome;
    private final SplittableRandom random;
    private final List<String> common = Texts.lines("offer-sentences.txt");
    private final List<String> openings = Texts.lines("offer-openings.txt");
    private final List<String> companies = Texts.lines("company-sentences.txt");
    private final List<String> fields = Texts.lines("company-fields.txt");
    private final Map<String, List<String>> tasks = OfferTasks.byCode();
    private final Map<String, List<String>> skills = new HashMap<>();
    private final Map<String, List<String>> titles = new HashMap<>();

    Documents(Rome rome, SplittableRandom random) {
        this.rome = rome;
        this.random = random;
        rome.skills()
                .forEach((skill, codes) ->
                        codes.forEach(code -> skills.computeIfAbsent(code, unused -> new ArrayList<>())
                                .add(skill)));
        OfferTexts.byCode()
                .forEach((code, texts) -> texts.forEach(text ->
                        tasks.computeIfAbsent(code, unused -> new ArrayList<>()).addAll(OfferTexts.sentences(text))));
        rome.titles()
                .forEach(title -> titles.computeIfAbsent(title.code(), unused -> new ArrayList<>())
                        .addAll(Writings.genders(title.label())));
    }

    /// Return a description of an occupation, another one each time.
    String write(String code) {
        var sentences = new ArrayList<String>();
        add(sentences, common, random.nextInt(MOST_COMMON_SENTENCES));
        addCompanies(sentences, random.nextInt(MOST_ABOUT_COMPANIES));
        addWork(sentences, code);
        shuffle(sentences);
        if (random.nextInt(4) == 0) {
            sentences.addFirst(one(openings).replace("{}", one(titles.getOrDefault(code, List.of(code)))));
        }
        return String.join(". ", sentences);
    }

    /// What the occupation does: by its sheet, and in the words of offers where these are known.
    private void addWork(List<String> sentences, String code) {
        var said = tasks.getOrDefault(code, List.of());
        int most = said.isEmpty() ? MOST_SKILLS : MOST_SKILLS / 2;
        add(sentences, said, said.isEmpty() ? 0 : 1 + random.nextInt(MOST_TASKS));
        add(sentences, rome.texts().getOrDefault(code, List.of()), random.nextInt(4));
        add(sentences, rome.access().getOrDefault(code, List.of()), random.nextInt(2));
        add(sentences, skills.getOrDefault(code, List.of()), (said.isEmpty() ? 3 : 1) + random.nextInt(most));
    }

    /// A company that speaks of its field says nothing about the job.
    String aboutCompany() {
        var sentence = one(companies);
        while (sentence.contains("{}")) {
            sentence = sentence.replaceFirst("\\{}", one(fields));
        }
        return sentence;
    }

    private void addCompanies(List<String> sentences, int count) {
        for (int i = 0; i < count; i++) {
            sentences.add(aboutCompany());
        }
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
