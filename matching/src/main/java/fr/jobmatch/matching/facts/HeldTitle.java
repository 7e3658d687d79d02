package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.text.SparseVector;
import org.jspecify.annotations.Nullable;

/// A title that speaks for the candidate: the headline, a position held, an occupation wished for.
/// @param path where it stands in the profile; null for a wish
/// @param weight how much it still says, 0 to 1: old and short positions say less
public record HeldTitle(
        String text, @Nullable FieldPath path, SparseVector vector, DenseVector meaning, double weight) {}
