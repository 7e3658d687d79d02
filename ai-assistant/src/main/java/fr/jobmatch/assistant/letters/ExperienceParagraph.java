package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Experience;
import fr.jobmatch.assistant.wording.Organizations;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the candidate has done that speaks for them: lines of the present or last position, then of an earlier one.
final class ExperienceParagraph implements Paragraph {

    private static final int LINES_OF_FIRST = 2;
    private static final int LINES_OF_EARLIER = 1;

    @Override
    public List<Sentence> sentences(LetterFacts facts) {
        var sentences = new ArrayList<Sentence>();
        var positions = facts.positions();
        if (!positions.isEmpty()) {
            first(facts, positions.getFirst()).ifPresent(sentences::add);
            earlier(facts, positions).ifPresent(sentences::add);
        }
        if (facts.level().allows(AdaptationLevel.REWORDED)) {
            years(facts).ifPresent(sentences::add);
        }
        return sentences;
    }

    private static Optional<Sentence> first(LetterFacts facts, int index) {
        var evidence = EvidenceLines.of(facts, index, LINES_OF_FIRST);
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(evidence.sentence(facts), "letter.evidence", evidence.sources()));
    }

    /// Of the earlier positions take the one whose best line says most about the post; the latest of equals.
    private static Optional<Sentence> earlier(LetterFacts facts, List<Integer> positions) {
        var best = Optional.<EvidenceLines>empty();
        int bestIndex = -1;
        for (int index : positions.subList(1, positions.size())) {
            var evidence = EvidenceLines.of(facts, index, LINES_OF_EARLIER);
            boolean better = best.isEmpty() || evidence.relevance() > best.get().relevance();
            if (!evidence.isEmpty() && better) {
                best = Optional.of(evidence);
                bestIndex = index;
            }
        }
        int chosen = bestIndex;
        return best.map(evidence -> earlier(facts, chosen, evidence));
    }

    private static Sentence earlier(LetterFacts facts, int index, EvidenceLines evidence) {
        var work = facts.work(index);
        var values = new HashMap<String, String>(Map.of(
                "position", Positions.of(work, facts),
                "at", work.name() == null ? "" : " " + Organizations.at(work.name(), facts.language()),
                "period", Positions.period(work, facts),
                "lines", evidence.listed(facts)));
        var sources = new ArrayList<FieldPath>(Positions.sources(work, index));
        sources.addAll(evidence.sources());
        return Sentence.of(facts.text("earlier", values), "letter.earlier", sources);
    }

    private static Optional<Sentence> years(LetterFacts facts) {
        return Experience.years(facts.profile(), facts.date())
                .filter(experience -> experience.years() > 1)
                .map(experience -> Sentence.of(
                        facts.text("years", Map.of("years", String.valueOf(experience.years()))),
                        "letter.years",
                        experience.sources()));
    }
}
