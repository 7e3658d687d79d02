package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Resource;
import fr.jobmatch.lexicon.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Levels of a language in any scale, as ranks: CEFR A1 is 1, C2 6, a mother tongue 7.
final class LanguageLevels {

    private static final WordList LANGUAGES = WordList.named("languages");
    private static final PhraseIndex<Integer> LEVELS = new PhraseIndex<>();
    private static final int UNSTATED = 3;
    private static final int FAR = 4;

    static {
        for (var row : Resource.rows(LanguageLevels.class, "language-levels.txt")) {
            row.stream().skip(1).forEach(form -> LEVELS.add(form, Integer.valueOf(row.getFirst())));
        }
    }

    private LanguageLevels() {}

    /// A level found in a text.
    record Found(int rank, int start, int end) {}

    /// Return the rank that the profile gives a language; an unstated level counts as intermediate.
    static int rankOf(FactLine line) {
        return LEVELS.find(line.folded()).stream()
                .mapToInt(PhraseIndex.Hit::value)
                .max()
                .orElse(UNSTATED);
    }

    /// Return the level that stands at a word.
    static Optional<Found> at(Reading reading, int i) {
        return levels(List.of(reading.tokens().get(i))).findFirst();
    }

    /// Return the level that is said of the language at a word: in its part, in the brackets after it, or shared by a
    /// coordination ("français, arabe et espagnol courants").
    static Optional<Found> around(Reading reading, int i) {
        var own = nearest(reading, reading.part(i), i);
        if (own.isPresent()) {
            return own;
        }
        int next = reading.tokens().indexOf(reading.part(i).getLast()) + 1;
        if (next >= reading.tokens().size() || next > i + FAR) {
            return Optional.empty();
        }
        var between = reading.between(next - 1, next).strip();
        boolean qualifies = Set.of("(", ":", "-", "/").contains(between) || shared(reading, i, next, between);
        var after = reading.part(next);
        boolean same = reading.tokens().get(next).place().clause()
                == reading.tokens().get(i).place().clause();
        return qualifies && same ? nearest(reading, after, next) : Optional.empty();
    }

    /// "courants" after a list of languages is said of all of them.
    private static boolean shared(Reading reading, int i, int next, String between) {
        return between.equals(",")
                && reading.part(i).size() <= 2
                && reading.part(next).stream()
                        .anyMatch(token ->
                                token.word().endsWith("ants") || token.word().endsWith("ues"));
    }

    private static Optional<Found> nearest(Reading reading, List<Token> part, int i) {
        int at = reading.tokens().get(i).start();
        return levels(part)
                .filter(found -> noOtherLanguageBetween(reading, part, i, found))
                .min((a, b) -> Integer.compare(Math.abs(a.start() - at), Math.abs(b.start() - at)));
    }

    private static boolean noOtherLanguageBetween(Reading reading, List<Token> part, int i, Found found) {
        int at = reading.tokens().get(i).start();
        int from = Math.min(at, found.start());
        int to = Math.max(at, found.end());
        var others = part.stream()
                .filter(token -> token.start() > from && token.end() < to && token.start() != at)
                .filter(LANGUAGES::has)
                .toList();
        return others.isEmpty() || joined(part, at, others.getFirst().start());
    }

    /// "fluent in French and Hindi": one level for what "and" or a hyphen joins.
    private static boolean joined(List<Token> part, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        return part.stream()
                .filter(token -> token.start() > from && token.start() < to)
                .allMatch(token -> Set.of("et", "and", "l'", "en", "in", "le").contains(token.word()));
    }

    private static Stream<Found> levels(List<Token> tokens) {
        var words = tokens.stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        return LEVELS.find(words).stream().map(hit -> new Found(hit.value(), hit.start(), hit.end()));
    }
}
