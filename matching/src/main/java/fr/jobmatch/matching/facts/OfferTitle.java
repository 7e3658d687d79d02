package fr.jobmatch.matching.facts;

import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.text.SparseVector;

/// What an offer is called, ready to compare; offers of one title share one.
/// @param vector the title's vector
/// @param occupation the vector of the source's occupation label; empty when it has none
/// @param meaning the title, embedded
public record OfferTitle(SparseVector vector, SparseVector occupation, DenseVector meaning) {

    public boolean isEmpty() {
        return vector.isEmpty();
    }
}
