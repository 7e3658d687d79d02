package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.Passage;
import fr.jobmatch.matching.text.SparseVector;
import fr.jobmatch.matching.text.TextFeatures;
import java.util.Comparator;
import java.util.Optional;

/// Finds the words that a reason rests on.
final class Quotes {
    private static final TextFeatures CONTENTS = TextFeatures.forContents();
    private static final double LEAST = 0.2;

    private Quotes() {}

    /// Return the passage of the profile that says most of a vector.
    static Optional<Citation> of(CandidateFacts candidate, SparseVector wanted) {
        return candidate.passages().stream()
                .map(passage -> new Said(passage, wanted.shareIn(CONTENTS.of(passage.text()))))
                .filter(said -> said.share() >= LEAST)
                .max(Comparator.comparingDouble(Said::share))
                .map(said -> Citation.cv(said.passage().text(), said.passage().path()));
    }

    static Citation of(SkillRequirement requirement) {
        return Citation.offer(requirement.quote() == null ? requirement.label() : requirement.quote());
    }

    private record Said(Passage passage, double share) {}
}
