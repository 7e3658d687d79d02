package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Section;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;

/// Brings the skills up behind the summary when the offer asks for some of them.
final class ReorderSections implements TailoringStep {

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.RESTRUCTURED;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        boolean asked = draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.lines().stream())
                .anyMatch(line -> assignment.relevance().of(line.text()) > 0);
        return asked
                ? Reordering.of(
                                draft.sections(),
                                ReorderSections::worth,
                                ReorderSections::root,
                                section -> section.kind().name(),
                                FieldPath.of("sections"),
                                "change.skills-first")
                        .stream()
                        .toList()
                : List.of();
    }

    private static double worth(Section section) {
        return switch (section.kind()) {
            case SUMMARY -> 2;
            case SKILLS -> 1;
            default -> 0;
        };
    }

    /// Return the list of the profile that the section shows.
    private static FieldPath root(Section section) {
        return CvEdits.listOf(CvEdits.pathOf(section.entries().getFirst()).orElseThrow());
    }
}
