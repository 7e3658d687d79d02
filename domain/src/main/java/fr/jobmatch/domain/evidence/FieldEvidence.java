package fr.jobmatch.domain.evidence;

import java.util.List;

/// What the reader saw for one field of a profile.
/// @param positions where the value stands, in reading order; empty when the format has no positions
/// @param quote the words as they stand in the document
/// @param confidence how likely the value is right, 0 to 1
public record FieldEvidence(List<SourcePosition> positions, String quote, double confidence) {

    public FieldEvidence {
        positions = List.copyOf(positions);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1");
        }
    }
}
