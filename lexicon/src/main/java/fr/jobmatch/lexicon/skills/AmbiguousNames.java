package fr.jobmatch.lexicon.skills;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Inflections;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names that are also everyday words (`Go`, `Access`): they only count in the right letters or company.
final class AmbiguousNames {

    /// Words looked at on each side.
    private static final int WINDOW = 10;

    private final Map<String, List<Rule>> rules = new HashMap<>();

    AmbiguousNames() {
        for (var row : Rows.of("skills/ambiguous.txt")) {
            var context = new HashSet<String>();
            Rows.values(Rows.cell(row, 2)).forEach(word -> context.add(Inflections.form(Folding.fold(word))));
            var rule = new Rule(row.getFirst(), Needs.valueOf(row.get(1)), Set.copyOf(context));
            rules.computeIfAbsent(key(row.getFirst()), unused -> new ArrayList<>())
                    .add(rule);
        }
    }

    /// Return whether a name found in a text means the skill there.
    boolean accepts(PhraseIndex.Hit<Skill> hit, CharSequence text, List<Word> words, List<PhraseIndex.Hit<Skill>> all) {
        var written = text.subSequence(hit.start(), hit.end());
        var rules = rules(written);
        return rules.isEmpty() || rules.stream().anyMatch(rule -> accepts(rule, hit, written, text, words, all));
    }

    private boolean accepts(
            Rule rule,
            PhraseIndex.Hit<Skill> hit,
            CharSequence written,
            CharSequence text,
            List<Word> words,
            List<PhraseIndex.Hit<Skill>> all) {
        boolean sameCase = rule.name().contentEquals(written);
        return switch (rule.needs()) {
            case CASE -> sameCase;
            case CONTEXT -> hasContext(rule, hit, text, words, all);
            case BOTH -> sameCase && hasContext(rule, hit, text, words, all);
            case ENTRY -> false;
            case EITHER -> sameCase || hasContext(rule, hit, text, words, all);
        };
    }

    private List<Rule> rules(CharSequence written) {
        return rules.getOrDefault(key(written), List.of());
    }

    private static String key(CharSequence name) {
        var folded = Folding.fold(name);
        return folded.indexOf(' ') < 0 ? Inflections.form(folded) : folded;
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
                && rules(text.subSequence(other.start(), other.end())).isEmpty();
    }

    private enum Needs {
        CASE,
        CONTEXT,
        BOTH,
        EITHER,
        ENTRY
    }

    private record Rule(String name, Needs needs, Set<String> context) {

        private boolean knows(Word word) {
            return context.contains(word.form());
        }
    }
}
