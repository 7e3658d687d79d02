package fr.jobmatch.domain.document;

import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One difference between the CV and the draft, which the candidate accepts, rejects or edits.
/// @param number from 1 in the document
/// @param target the profile field that was changed
/// @param before null for something added (for example a sentence of a letter)
/// @param after null for something left out
/// @param why key of the sentence that says why, for example `change.skill-asked`
/// @param arguments values of that sentence
public record Change(
        int number,
        Kind kind,
        FieldPath target,
        @Nullable String before,
        @Nullable String after,
        String why,
        List<String> arguments,
        List<FieldPath> sources,
        Decision decision) {

    public Change {
        arguments = List.copyOf(arguments);
        sources = List.copyOf(sources);
    }

    /// What was done.
    public enum Kind {
        MOVED,
        LEFT_OUT,
        REWORDED,
        MERGED,
        WRITTEN
    }

    /// What the candidate said of it.
    public enum Decision {
        PENDING,
        ACCEPTED,
        REJECTED,
        EDITED
    }

    public Change decided(Decision newDecision, @Nullable String newAfter) {
        return new Change(number, kind, target, before, newAfter, why, arguments, sources, newDecision);
    }
}
