package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.wording.Casing;
import fr.jobmatch.assistant.wording.Enumeration;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts short lines of one position that say little about the offer side by side on one line.
final class MergeLines implements TailoringStep {

    private static final int LINES_THAT_ARE_FEW = 3;
    private static final int LONGEST_SHORT_LINE = 50;

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.REWORDED;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        return draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.lines().size() > LINES_THAT_ARE_FEW)
                .flatMap(entry -> merged(entry, assignment))
                .toList();
    }

    private static Stream<Change> merged(Entry entry, Assignment assignment) {
        var minor = entry.lines().stream()
                .filter(line -> line.text().length() <= LONGEST_SHORT_LINE
                        && assignment.relevance().worth(line.text()) == 0)
                .toList();
        var changes = new ArrayList<Change>();
        for (int index = 0; index + 1 < minor.size(); index += 2) {
            changes.add(merge(minor.get(index), minor.get(index + 1), assignment));
        }
        return changes.stream();
    }

    private static Change merge(Sourced first, Sourced second, Assignment assignment) {
        var texts =
                List.of(withoutStop(first.text()), Casing.inSentence(withoutStop(second.text()), assignment.terms()));
        return Proposal.of(
                Change.Kind.MERGED,
                first.sources().getFirst(),
                first.text() + "\n" + second.text(),
                Enumeration.ofLines(texts, assignment.language()),
                "change.short-lines",
                List.of(),
                Stream.concat(first.sources().stream(), second.sources().stream())
                        .toList());
    }

    private static String withoutStop(String line) {
        return line.replaceFirst("[\\s.;,]+$", "");
    }
}
