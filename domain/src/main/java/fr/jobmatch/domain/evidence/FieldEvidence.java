package fr.jobmatch.domain.evidence;

import java.util.List;

/// What the reader saw for one field of a profile.
/// @param positions where the value stands, in reading order; empty when the format has no positions
/// @param quote the words as they stand in the document
/// @param confidence how likely the value is right, 0 to 1
public record FieldEvidence(List<SourcePosition> positions, String quote, double confidence) {

    /// Below it a value is to be checked by a person.
    private static final double SURE_ENOUGH = 0.6;

    public FieldEvidence {
        positions = List.copyOf(positions);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1");
        }
    }

    /// Return whether a person should check the value.
    public boolean doubtful() {
        return confidence < SURE_ENOUGH;
    }
}
