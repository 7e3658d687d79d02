package fr.jobmatch.matching.ranking;

import fr.jobmatch.matching.facts.OfferFacts;
import java.util.Comparator;

/// An offer with its score before rounding.
record Scored(OfferFacts offer, double score) {
    /// Best first; equal scores by the source's id, then by ours, so that a ranking never changes by chance.
    static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.offer().externalId())
            .thenComparing(scored -> scored.offer().id().value());
}
