package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The criteria by parts of an offer: what depends on its title, places or salary only is worked out once for all
/// offers that share them. Each is the criterion's own function, so that both ways give the same score.
public final class PartScores {
    private PartScores() {}

    /// Return the score of experience, 0 to 100.
    public static double experience(double nearest, double months, int asked) {
        return Double.isNaN(nearest) ? CriterionFunction.UNKNOWN : ExperienceCriterion.score(nearest, months, asked);
    }

    /// Return the months of experience that an offer asks for, or what it means when it doesn't say.
    public static int monthsAsked(OfferFacts offer) {
        return ExperienceCriterion.asked(offer);
    }

    /// Return the score of places where the work is not done from home, or NaN.
    public static double location(CandidateFacts candidate, List<OfferPlace> places) {
        return LocationCriterion.score(candidate, places);
    }

    /// Return the score of a salary, or NaN.
    public static double salary(CandidateFacts candidate, @Nullable Salary salary) {
        return SalaryCriterion.score(candidate, salary);
    }

    /// Return how near the contents are, 0 to 1.
    public static double contents(CandidateFacts candidate, OfferFacts offer) {
        return Similarity.contents(candidate, offer);
    }

    /// Return what {@link #contents} never exceeds, in a tenth of the time.
    /// @param meaning the offer's texts, embedded
    public static double contentsAtMost(CandidateFacts candidate, DenseVector meaning) {
        return Similarity.contentsAtMost(candidate, meaning);
    }

    /// Return the score of skills if every one that is asked for were there.
    /// @param asked what the skills count together
    public static double skillsAtMost(double contents, double asked) {
        return SkillsCriterion.atMost(contents, asked);
    }

    /// Return what the skills that an offer asks for count together.
    public static double skillsAsked(OfferFacts offer) {
        return SkillsCriterion.importance(offer);
    }

    /// Return how near both are as a whole, from titles (NaN without any) and contents.
    public static double overall(double titles, double contents) {
        return Double.isNaN(titles) ? contents : Similarity.overall(titles, contents);
    }
}
