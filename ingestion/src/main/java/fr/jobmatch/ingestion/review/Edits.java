package fr.jobmatch.ingestion.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The steps of a review, of which the last hundred can be undone.
public final class Edits {

    private static final int STEPS = 100;

    private final Deque<ProfileDraft> earlier = new ArrayDeque<>();
    private ProfileDraft present;

    public Edits(ProfileDraft start) {
        present = start;
    }

    public ProfileDraft present() {
        return present;
    }

    /// Take a step.
    /// @return whether it changes anything
    public boolean take(ProfileDraft next) {
        if (next.equals(present)) {
            return false;
        }
        earlier.push(present);
        if (earlier.size() > STEPS) {
            earlier.removeLast();
        }
        present = next;
        return true;
    }

    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    /// Return to the draft before the last step; empty when there is none.
    public Optional<ProfileDraft> undo() {
        var before = Optional.ofNullable(earlier.poll());
        before.ifPresent(draft -> present = draft);
        return before;
    }
}
