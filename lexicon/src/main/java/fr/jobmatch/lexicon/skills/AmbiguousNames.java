package fr.jobmatch.lexicon.skills;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Inflections;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that are also everyday words (`Go`, `Access`, `Sage`): they only count in the right letters or company.
final class AmbiguousNames {

    /// Words looked at on each side.
    private static final int WINDOW = 10;

    private final Map<String, Rule> rules = new HashMap<>();

    AmbiguousNames() {
        for (var row : Rows.of("skills/ambiguous.txt")) {
            var context = new HashSet<String>();
            Rows.values(Rows.cell(row, 2)).forEach(word -> context.add(Inflections.form(Folding.fold(word))));
            var rule = new Rule(row.getFirst(), Needs.valueOf(row.get(1)), Set.copyOf(context));
            rules.put(Folding.fold(row.getFirst()), rule);
        }
    }

    /// Return whether a name found in a text means the skill there.
    boolean accepts(PhraseIndex.Hit<Skill> hit, CharSequence text, List<Word> words, List<PhraseIndex.Hit<Skill>> all) {
        var written = text.subSequence(hit.start(), hit.end());
        var rule = rule(written);
        if (rule == null) {
            return true;
        }
        boolean sameCase = rule.name().contentEquals(written);
        return switch (rule.needs()) {
            case CASE -> sameCase;
            case CONTEXT -> hasContext(rule, hit, text, words, all);
            case BOTH -> sameCase && hasContext(rule, hit, text, words, all);
            case EITHER -> sameCase || hasContext(rule, hit, text, words, all);
        };
    }

    private @Nullable Rule rule(CharSequence written) {
        return rules.get(Folding.fold(written));
    }

    private boolean hasContext(
            Rule rule,
            PhraseIndex.Hit<Skill> hit,
            CharSequence text,
            List<Word> words,
            List<PhraseIndex.Hit<Skill>> all) {
        int from = Math.max(0, hit.firstWord() - WINDOW);
        int to = Math.min(words.size() - 1, hit.lastWord() + WINDOW);
        return words.subList(from, to + 1).stream().anyMatch(word -> rule.knows(word))
                || all.stream()
                        .filter(other -> other.lastWord() >= from && other.firstWord() <= to)
                        .anyMatch(other -> supports(other, hit, text));
    }

    /// A tool of the same sector nearby, itself beyond doubt, settles the meaning.
    private boolean supports(PhraseIndex.Hit<Skill> other, PhraseIndex.Hit<Skill> hit, CharSequence text) {
        return other.value().kind() == SkillKind.TOOL
                && other.value().sector().equals(hit.value().sector())
                && rule(text.subSequence(other.start(), other.end())) == null;
    }

    private enum Needs {
        CASE,
        CONTEXT,
        BOTH,
        EITHER
    }

    private record Rule(String name, Needs needs, Set<String> context) {

        private boolean knows(Word word) {
            return context.contains(Inflections.form(word.folded()));
        }
    }
}
