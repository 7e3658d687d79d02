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

/// Puts the lines of each position that speak about the offer first.
final class ReorderLines implements TailoringStep {

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.PRUDENT;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        return draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> reordered(entry, assignment.relevance()).stream())
                .toList();
    }

    /// The opening summary of a position stays where it is.
    private static Optional<Change> reordered(Entry entry, Relevance relevance) {
        var highlights = entry.lines().stream()
                .filter(line -> line.sources().getFirst().value().contains(".highlights["))
                .toList();
        if (highlights.size() < 2) {
            return Optional.empty();
        }
        var element = highlights.getFirst().sources().getFirst().value();
        return Reordering.of(
                        highlights,
                        line -> relevance.of(line.text()),
                        line -> line.sources().getFirst(),
                        Sourced::text,
                        new FieldPath(element.substring(0, element.lastIndexOf('['))),
                        "change.related-first")
                .map(change -> behindSummary(change, entry));
    }

    private static Change behindSummary(Change change, Entry entry) {
        var order = new ArrayList<>(change.sources());
        entry.lines().stream()
                .map(line -> line.sources().getFirst())
                .filter(path -> path.value().endsWith(".summary"))
                .forEach(order::addFirst);
        return Proposal.of(
                change.kind(),
                change.target(),
                change.before(),
                change.after(),
                change.why(),
                change.arguments(),
                order);
    }
}
