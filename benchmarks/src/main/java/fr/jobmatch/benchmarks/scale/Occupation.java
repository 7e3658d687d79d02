package fr.jobmatch.benchmarks.scale;

import fr.jobmatch.benchmarks.training.Texts;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What offers of one occupation are put together from.
/// @param sentences of descriptions of this occupation
record Occupation(String code, List<String> titles, List<Sentence> sentences) {
    private static final List<Sentence> COMMON = sentences(Texts.lines("offer-sentences.txt").stream());
    private static final List<String> ENDINGS = Texts.lines("title-endings.txt");
    private static final List<String> MARKS = List.of(" (H/F)", " H/F", " F/H", "");
    private static final double WITH_ENDING = 0.25;
    private static final int FILES = 5;
    private static final String SENTENCE_ENDS = "(?<=[.!?:;])\\s+";
    private static final int FEWEST_SENTENCES = 6;
    private static final int FEWER_THAN_SENTENCES = 13;
    private static final double COMMON_SHARE = 0.3;

    /// @param skills that the lexicon finds in it
    record Sentence(String text, List<SkillMention> skills) {}

    /// Return every occupation as often as it is advertised.
    static List<Occupation> all() {
        var sentences = new TreeMap<String, List<Sentence>>();
        rows("offer-texts-")
                .forEach(row -> sentences
                        .computeIfAbsent(row[0], unused -> new ArrayList<>())
                        .addAll(sentences(Stream.of(row[1].split(SENTENCE_ENDS)))));
        var all = new ArrayList<Occupation>();
        rows("offer-titles-").filter(row -> sentences.containsKey(row[0])).forEach(row -> {
            int often = Integer.parseInt(row[1]);
            var described = Objects.requireNonNull(sentences.get(row[0]));
            all.addAll(
                    Collections.nCopies(often * often, new Occupation(row[0], List.of(row[2].split(";")), described)));
        });
        return all;
    }

    private static Stream<String[]> rows(String name) {
        return IntStream.rangeClosed(1, FILES)
                .mapToObj(file -> Texts.rows(name + file + ".tsv"))
                .flatMap(List::stream);
    }

    private static List<Sentence> sentences(Stream<String> texts) {
        var lexicon = SkillLexicon.builtIn();
        return texts.map(text -> new Sentence(text, lexicon.find(text))).toList();
    }

    String title(RandomGenerator random) {
        var title = one(titles, random) + one(MARKS, random);
        return random.nextDouble() < WITH_ENDING ? title + " " + one(ENDINGS, random) : title;
    }

    List<Sentence> description(RandomGenerator random) {
        int count = random.nextInt(FEWEST_SENTENCES, FEWER_THAN_SENTENCES);
        var description = new ArrayList<Sentence>();
        for (int i = 0; i < count; i++) {
            description.add(one(random.nextDouble() < COMMON_SHARE ? COMMON : sentences, random));
        }
        return description;
    }

    static <T> T one(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
