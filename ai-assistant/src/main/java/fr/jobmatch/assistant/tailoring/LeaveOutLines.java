package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps the most telling lines of long entries; positions themselves always stay, since gaps raise questions.
final class LeaveOutLines implements TailoringStep {

    private static final int RECENT_ENTRIES = 2;
    private static final int LINES_OF_RECENT = 6;
    private static final int LINES_OF_OLDER = 4;

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.TARGETED;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        var changes = new ArrayList<Change>();
        for (var section : draft.sections()) {
            if (section.kind() == SectionKind.WORK) {
                for (int index = 0; index < section.entries().size(); index++) {
                    int limit = index < RECENT_ENTRIES ? LINES_OF_RECENT : LINES_OF_OLDER;
                    changes.addAll(leftOut(section.entries().get(index), limit, assignment.relevance()));
                }
            }
        }
        return changes;
    }

    private static List<Change> leftOut(Entry entry, int limit, Relevance relevance) {
        var kept = entry.lines().stream()
                .sorted(Comparator.comparingDouble((Sourced line) -> relevance.worth(line.text()))
                        .reversed())
                .limit(limit)
                .toList();
        return entry.lines().stream()
                .filter(line -> !kept.contains(line))
                .map(LeaveOutLines::leftOut)
                .toList();
    }

    private static Change leftOut(Sourced line) {
        return Proposal.of(
                Change.Kind.LEFT_OUT,
                line.sources().getFirst(),
                line.text(),
                null,
                "change.less-related",
                List.of(),
                line.sources());
    }
}
