package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.wording.Catalogue;
import fr.jobmatch.assistant.wording.Enumeration;
import fr.jobmatch.assistant.wording.Experience;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Writes the summary from facts: the candidate's own words or title, years worked, the skills that the offer asks for.
final class WriteSummary implements TailoringStep {

    private static final int SKILLS = 4;
    private static final FieldPath TARGET = FieldPath.of("basics", "summary");

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.REWORDED;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        var texts = Catalogue.of("tailoring", assignment.language());
        var sentences = new ArrayList<Sourced>();
        opening(draft, assignment, texts, sentences);
        skills(draft, assignment, texts, sentences);
        var own = assignment.profile().basics().summary();
        var text = String.join(" ", sentences.stream().map(Sourced::text).toList());
        if (sentences.isEmpty() || text.equals(own)) {
            return List.of();
        }
        var sources = sentences.stream()
                .flatMap(sentence -> sentence.sources().stream())
                .distinct()
                .toList();
        // The summary is known by its own field, whatever it is written from.
        var known = new ArrayList<>(sources);
        known.remove(TARGET);
        known.addFirst(TARGET);
        return List.of(Proposal.of(Change.Kind.WRITTEN, TARGET, own, text, "change.summary", List.of(), known));
    }

    private static void opening(CvDraft draft, Assignment assignment, Catalogue texts, List<Sourced> sentences) {
        var own = assignment.profile().basics().summary();
        var years = Experience.years(assignment.profile(), assignment.today());
        if (own != null && !own.isBlank()) {
            sentences.add(Sourced.of(withStop(own), TARGET));
        } else if (draft.headline() != null && years.isPresent()) {
            var sources = new ArrayList<>(draft.headline().sources());
            sources.addAll(years.get().sources());
            var values = Map.of(
                    "title",
                    draft.headline().text(),
                    "years",
                    String.valueOf(years.get().years()));
            var key = years.get().years() == 1 ? "summary.title-year" : "summary.title-years";
            sentences.add(new Sourced(texts.text(key, values), sources));
        }
    }

    private static void skills(CvDraft draft, Assignment assignment, Catalogue texts, List<Sourced> sentences) {
        var asked = draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> assignment.relevance().of(line.text()) > 0)
                .sorted(Comparator.comparingDouble(
                                (Sourced line) -> assignment.relevance().of(line.text()))
                        .reversed())
                .limit(SKILLS)
                .toList();
        if (!asked.isEmpty()) {
            var names = Enumeration.of(asked.stream().map(Sourced::text).toList(), assignment.language());
            sentences.add(new Sourced(
                    texts.text("summary.skills", Map.of("skills", names)),
                    asked.stream().flatMap(line -> line.sources().stream()).toList()));
        }
    }

    private static String withStop(String text) {
        return text.strip().matches("(?s).*[.!?…]") ? text.strip() : text.strip() + ".";
    }
}
