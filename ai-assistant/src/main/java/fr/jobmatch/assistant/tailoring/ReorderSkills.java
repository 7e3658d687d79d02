package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the skills that the offer asks for first, inside each group and among the groups.
final class ReorderSkills implements TailoringStep {

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.PRUDENT;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        var changes = new ArrayList<Change>();
        draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .forEach(section -> {
                    section.entries()
                            .forEach(group ->
                                    inside(group, assignment.relevance()).ifPresent(changes::add));
                    among(section.entries(), assignment.relevance()).ifPresent(changes::add);
                });
        return changes;
    }

    private static Optional<Change> inside(Entry group, Relevance relevance) {
        var first = group.lines().getFirst().sources().getFirst().value();
        return Reordering.of(
                group.lines(),
                line -> relevance.of(line.text()),
                line -> line.sources().getFirst(),
                Sourced::text,
                new FieldPath(first.replaceFirst("\\[\\d+]$", "")),
                "change.asked-first");
    }

    private static Optional<Change> among(List<Entry> groups, Relevance relevance) {
        return Reordering.of(
                groups,
                group -> group.lines().stream()
                        .mapToDouble(line -> relevance.of(line.text()))
                        .sum(),
                ReorderSkills::groupPath,
                ReorderSkills::nameOf,
                FieldPath.of("skills"),
                "change.group-first");
    }

    private static FieldPath groupPath(Entry group) {
        var path = group.lines().getFirst().sources().getFirst().value();
        return new FieldPath(path.substring(0, path.indexOf(']') + 1));
    }

    private static String nameOf(Entry group) {
        return group.title() == null
                ? group.lines().stream().map(Sourced::text).collect(Collectors.joining(", "))
                : group.title().text();
    }
}
