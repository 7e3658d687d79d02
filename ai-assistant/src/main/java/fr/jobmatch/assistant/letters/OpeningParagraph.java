package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Casing;
import fr.jobmatch.assistant.wording.Experience;
import fr.jobmatch.assistant.wording.Organizations;
import fr.jobmatch.assistant.wording.Towns;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Education;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which post the letter is about, and from where the candidate comes.
final class OpeningParagraph implements Paragraph {

    @Override
    public List<Sentence> sentences(LetterFacts facts) {
        var sentences = new ArrayList<Sentence>();
        sentences.add(Sentence.of(post(facts), "letter.opening", List.of()));
        path(facts).or(() -> studies(facts)).ifPresent(sentences::add);
        if (facts.otherOccupation() && !facts.positions().isEmpty()) {
            sentences.add(
                    Sentence.of(facts.texts().text("opening.change-of-path"), "letter.change-of-path", List.of()));
        }
        return sentences;
    }

    private static String post(LetterFacts facts) {
        var values = new HashMap<String, String>();
        facts.post().ifPresent(post -> values.put(PostTitle.namesContract(post) ? "offer" : "post", post));
        facts.company().ifPresent(company -> values.put("by", Organizations.by(company, facts.language())));
        facts.town()
                .filter(town -> facts.company()
                        .filter(company -> company.contains(town))
                        .isEmpty())
                .ifPresent(town -> values.put("in", Towns.in(town, facts.language())));
        var key = Stream.of("post", "offer", "by", "in")
                .filter(values::containsKey)
                .toList();
        return facts.text("opening." + (key.isEmpty() ? "none" : String.join("-", key)), values);
    }

    /// The position held now, or the last one.
    private static Optional<Sentence> path(LetterFacts facts) {
        return facts.positions().stream()
                .findFirst()
                .flatMap(index -> facts.texts()
                        .find(pathKey(facts, index), pathValues(facts, index))
                        .map(text -> Sentence.of(text, "letter.path", pathSources(facts, index))));
    }

    private static String pathKey(LetterFacts facts, int index) {
        var work = facts.work(index);
        var tense = work.running() ? "now" : "before";
        var link = facts.closeOccupation() && Experience.counts(work) ? ".close" : "";
        return "path." + tense + (work.name() == null ? ".alone" : "") + link;
    }

    private static Map<String, String> pathValues(LetterFacts facts, int index) {
        var work = facts.work(index);
        var values = new HashMap<String, String>();
        values.put("position", Positions.of(work, facts));
        values.put("at", work.name() == null ? "" : Organizations.at(work.name(), facts.language()));
        values.put("since", Positions.since(work, facts));
        values.put("period", Positions.period(work, facts));
        values.put("Since", Casing.atStart(Positions.since(work, facts)));
        return values;
    }

    private static List<FieldPath> pathSources(LetterFacts facts, int index) {
        return Positions.sources(facts.work(index), index);
    }

    /// Somebody without a position speaks of their studies.
    private static Optional<Sentence> studies(LetterFacts facts) {
        var education = facts.profile().education();
        for (int index = 0; index < education.size(); index++) {
            if (!education.get(index).degree().isEmpty()) {
                return Optional.of(Sentence.of(
                        studiesText(education.get(index), facts),
                        "letter.studies",
                        List.of(FieldPath.of("education", index))));
            }
        }
        return Optional.empty();
    }

    private static String studiesText(Education education, LetterFacts facts) {
        var end = education.end();
        boolean running =
                end == null ? education.start() != null : end.lastDay().isAfter(facts.date());
        return facts.text(
                running ? "studies.now" : "studies.before",
                Map.of("diploma", Positions.diploma(education, end == null || running ? null : end)));
    }
}
