package fr.jobmatch.lexicon.titles;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads job titles: level of seniority, and the bare title behind marks, levels and noise.
public final class Titles {

    private static final PhraseIndex<Seniority> LEVELS = levels();
    private static final PhraseIndex<Boolean> NOISE = noise();

    private Titles() {}

    /// Return the highest level of seniority that a title names.
    public static Optional<Seniority> seniority(CharSequence title) {
        return LEVELS.find(title).stream().map(PhraseIndex.Hit::value).max(Comparator.naturalOrder());
    }

    /// Return the bare title, folded and masculine: without marks of gender, levels that don't change the
    /// occupation (junior, senior, alternant), contract words, numbers and what stands in brackets.
    public static String normalise(CharSequence title) {
        var bare = GenderMarks.remove(title.toString()).replaceAll("\\([^)]*\\)|\\[[^]]*]", " ");
        var words = Words.of(bare);
        var kept = new boolean[words.size()];
        Arrays.fill(kept, true);
        for (var hit : NOISE.find(words)) {
            Arrays.fill(kept, hit.firstWord(), hit.lastWord() + 1, false);
        }
        return IntStream.range(0, words.size())
                .filter(i -> kept[i])
                .mapToObj(words::get)
                .map(Word::folded)
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .map(JobNouns::masculine)
                .collect(Collectors.joining(" "))
                .replace("' ", "'");
    }

    private static PhraseIndex<Seniority> levels() {
        var levels = new PhraseIndex<Seniority>();
        for (var row : Rows.of("titles/seniority.txt")) {
            var level = Seniority.valueOf(row.getFirst());
            Rows.values(row.get(1)).forEach(word -> levels.add(Folding.fold(word), level));
        }
        return levels;
    }

    private static PhraseIndex<Boolean> noise() {
        var noise = new PhraseIndex<Boolean>();
        Rows.of("titles/noise.txt").forEach(row -> Rows.values(row.getFirst()).forEach(word -> noise.add(word, true)));
        return noise;
    }
}
