package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.wording.MatchedSkills;
import fr.jobmatch.assistant.wording.OfferTerms;
import fr.jobmatch.assistant.wording.SkillTerms;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Set;

/// How much a line of the CV says about what an offer wants.
final class Relevance {

    private static final double TITLE_WORD = 0.5;
    private static final double MATCHED_SKILL = 2;
    private static final double FIGURE = 0.25;

    private final OfferTerms offer;
    private final SkillTerms terms;
    private final Set<String> matched;

    Relevance(OfferTerms offer, Match match, SkillTerms terms) {
        this.offer = offer;
        this.terms = terms;
        this.matched = MatchedSkills.folded(match);
    }

    /// Return how much a line is worth keeping: what it says about the offer, and a little for a figure.
    double worth(String line) {
        return of(line) + (line.chars().anyMatch(Character::isDigit) ? FIGURE : 0);
    }

    /// Return 0 for a line that has nothing to do with the offer.
    double of(String line) {
        double score = offer.skillsAsked(line, terms).stream()
                .mapToDouble(offer::weight)
                .sum();
        score += isMatched(line) ? MATCHED_SKILL : 0;
        score += TITLE_WORD * offer.sharedTitleWords(line);
        return score;
    }

    OfferTerms offer() {
        return offer;
    }

    /// Return whether the match or the offer names exactly this skill.
    private boolean isMatched(String label) {
        return matched.contains(Folding.fold(label)) || offer.lists(label);
    }
}
