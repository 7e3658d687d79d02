package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft with every difference from the profile, each of which the candidate can accept, reject or edit.
/// @param draft the document with all changes that aren't rejected
public record TailoredDraft(Draft draft, List<Change> changes) {

    public TailoredDraft {
        changes = List.copyOf(changes);
    }

    /// Return the same draft with a decision on one change; {@link Drafts#apply} then writes the document anew.
    /// @param text the candidate's own wording when the decision is EDITED; else ignored
    /// @throws IllegalArgumentException when no change has this number, or an edit has no text
    public TailoredDraft withDecision(int number, Change.Decision decision, @Nullable String text) {
        if (changes.stream().noneMatch(change -> change.number() == number)) {
            throw new IllegalArgumentException("no change has number " + number);
        }
        if (decision == Change.Decision.EDITED && (text == null || text.isBlank())) {
            throw new IllegalArgumentException("an edit needs a text");
        }
        return new TailoredDraft(
                draft,
                changes.stream()
                        .map(change -> change.number() == number ? decided(change, decision, text) : change)
                        .toList());
    }

    private static Change decided(Change change, Change.Decision decision, @Nullable String text) {
        return change.decided(decision, decision == Change.Decision.EDITED ? text : change.after());
    }

    /// Return whether changes still await a decision.
    public boolean pending() {
        return changes.stream().anyMatch(change -> change.decision() == Change.Decision.PENDING);
    }
}
