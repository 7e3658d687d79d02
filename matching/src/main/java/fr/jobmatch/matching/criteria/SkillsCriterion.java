package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.facts.AskedSkill;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.text.Ramp;
import java.util.List;

/// Skills: how much of what the offer asks for the profile shows, weighted by rarity and need, together with how near
/// the texts are as a whole: few listed skills prove little, so the texts count as much as eight of them.
final class SkillsCriterion implements CriterionFunction {
    private static final double TEXTS_COUNT_AS = 8;
    private static final Ramp COVER = new Ramp(0.2, 0.8);
    /// From this cover on the profile has the skill.
    static final double MATCHED = 0.6;

    @Override
    public Criterion criterion() {
        return Criterion.SKILLS;
    }

    @Override
    public double score(CandidateFacts candidate, OfferFacts offer) {
        if (candidate.content().isEmpty() || offer.content().isEmpty()) {
            return UNKNOWN;
        }
        double covered = TEXTS_COUNT_AS * Similarity.contents(candidate, offer);
        double asked = TEXTS_COUNT_AS;
        for (var skill : offer.skills()) {
            covered += skill.importance() * cover(candidate, skill);
            asked += skill.importance();
        }
        return 100 * covered / asked;
    }

    /// Return the score if the profile had every skill that is asked for.
    /// @param contents how near the texts are, 0 to 1
    /// @param importance of all skills together
    static double atMost(double contents, double importance) {
        return 100 * (TEXTS_COUNT_AS * contents + importance) / (TEXTS_COUNT_AS + importance);
    }

    static double importance(OfferFacts offer) {
        return offer.skills().stream().mapToDouble(AskedSkill::importance).sum();
    }

    /// A skill that the lexicon finds in the profile counts as its use and level say, other words by themselves.
    static double cover(CandidateFacts candidate, AskedSkill skill) {
        var id = skill.requirement().id();
        double degree = candidate.skills().of(id);
        return candidate.skills().says(id)
                ? degree
                : Math.max(degree, COVER.at(skill.vector().shareIn(candidate.content())));
    }

    @Override
    public List<Step> steps(CandidateFacts candidate, OfferFacts offer) {
        double asked = TEXTS_COUNT_AS + importance(offer);
        double now = score(candidate, offer);
        return offer.skills().stream()
                .filter(skill -> cover(candidate, skill) < MATCHED)
                .map(skill -> Step.of(
                        "whatif.skill",
                        List.of(skill.requirement().label()),
                        List.of(Quotes.of(skill.requirement())),
                        now + 100 * skill.importance() * (1 - cover(candidate, skill)) / asked))
                .toList();
    }

    @Override
    public Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        return new SkillFindings(candidate, facts).all();
    }
}
