package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Casing;
import fr.jobmatch.assistant.wording.Enumeration;
import fr.jobmatch.assistant.wording.SkillWriting;
import fr.jobmatch.assistant.wording.WordList;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines of one position that say most about the post, ready to stand in a sentence.
/// @param relevance how much the best line says about the post
record EvidenceLines(List<Sourced> lines, double relevance) {

    private static final int LONGEST = 180;
    private static final double TITLE_WORD = 0.5;
    private static final double FIGURE = 0.25;
    private static final Set<String> DONE_FR = WordList.folded("participles_fr.txt");
    private static final Set<String> DONE_EN = WordList.folded("past_verbs_en.txt");

    /// Return the best lines of a position, at most `limit`, in the order of the CV.
    static EvidenceLines of(LetterFacts facts, int index, int limit) {
        var highlights = facts.work(index).highlights();
        var candidates = new ArrayList<Sourced>();
        for (int line = 0; line < highlights.size(); line++) {
            if (isQuotable(highlights.get(line), facts)) {
                candidates.add(
                        Sourced.of(highlights.get(line).strip(), FieldPath.of("work", index, "highlights", line)));
            }
        }
        var best = candidates.stream()
                .sorted(Comparator.comparingDouble((Sourced line) -> worth(line.text(), facts))
                        .reversed())
                .limit(limit)
                .sorted(Comparator.comparingInt(candidates::indexOf))
                .toList();
        return new EvidenceLines(
                best,
                best.stream()
                        .mapToDouble(line -> relevance(line.text(), facts))
                        .max()
                        .orElse(0));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<FieldPath> sources() {
        return lines.stream().flatMap(line -> line.sources().stream()).toList();
    }

    /// Return a sentence of its own: `J’y ai développé …` for lines that begin with what was done, else a list.
    String sentence(LetterFacts facts) {
        var done = facts.english() ? DONE_EN : DONE_FR;
        if (lines.stream().allMatch(line -> done.contains(firstWord(line.text())))) {
            var items = lines.stream().map(line -> written(line.text(), facts)).toList();
            return facts.text("evidence.done", Map.of("lines", Enumeration.of(items, facts.language())));
        }
        return facts.text(relevance > 0 ? "evidence.related" : "evidence.other", Map.of("lines", listed(facts)));
    }

    String listed(LetterFacts facts) {
        return Enumeration.ofLines(
                lines.stream().map(line -> written(line.text(), facts)).toList(), facts.language());
    }

    /// A candidate's line inside a sentence: no capital at its start, no stop at its end, and from level 2 on with
    /// the offer's names of tools.
    private static String written(String line, LetterFacts facts) {
        var own = facts.level().allows(AdaptationLevel.TARGETED)
                ? new SkillWriting(facts.asked(), facts.terms())
                        .rewrite(line, false)
                        .text()
                : line;
        return Casing.inSentence(own.replaceFirst("[\\s.;,]+$", ""), facts.terms());
    }

    private static double worth(String line, LetterFacts facts) {
        return relevance(line, facts) + (line.chars().anyMatch(Character::isDigit) ? FIGURE : 0);
    }

    private static double relevance(String line, LetterFacts facts) {
        double skills = facts.asked().skillsAsked(line, facts.terms()).stream()
                .mapToDouble(facts.asked()::weight)
                .sum();
        return skills + TITLE_WORD * facts.asked().sharedTitleWords(line);
    }

    /// Whole paragraphs, and lines in another language than the letter's, stay in the CV.
    private static boolean isQuotable(String line, LetterFacts facts) {
        return !line.isBlank()
                && line.length() <= LONGEST
                && !line.matches("(?s).*[.!?]\\s+\\S.*")
                && !new LineLanguage(facts.language()).isForeign(line);
    }

    private static String firstWord(String line) {
        return Words.of(line).stream().map(Word::folded).findFirst().orElse("");
    }
}
