package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Leaves out positions that ended long ago and have nothing to do with the offer, when enough others remain.
final class LeaveOutOldWork implements TailoringStep {

    private static final int YEARS = 15;
    private static final int ENOUGH = 4;

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.RESTRUCTURED;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        var entries = draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream())
                .toList();
        var work = assignment.profile().work();
        return IntStream.range(ENOUGH, Math.max(ENOUGH, entries.size()))
                .filter(index -> isOld(work.get(index), assignment))
                .filter(index -> textsOf(entries.get(index))
                        .allMatch(text -> assignment.relevance().of(text) == 0))
                .mapToObj(index -> leftOut(entries.get(index), index))
                .toList();
    }

    private static boolean isOld(Work work, Assignment assignment) {
        return work.end() != null
                && work.end().lastDay().isBefore(assignment.today().minusYears(YEARS));
    }

    private static Stream<String> textsOf(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.title(), entry.organization()).filter(Objects::nonNull), entry.lines().stream())
                .map(Sourced::text);
    }

    private static Change leftOut(Entry entry, int index) {
        var target = FieldPath.of("work", index);
        return Proposal.of(
                Change.Kind.LEFT_OUT,
                target,
                textsOf(entry).collect(Collectors.joining("\n")),
                null,
                "change.old-position",
                List.of(),
                List.of(target));
    }
}
