package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.facts.AskedSkill;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.text.Ramp;
import java.util.ArrayList;
import java.util.List;

/// Skills: how much of what the offer asks for the profile shows, weighted by rarity and need, together with how near
/// the texts are as a whole: few listed skills prove little, so the texts count as much as eight of them.
final class SkillsCriterion implements CriterionFunction {
    private static final double TEXTS_COUNT_AS = 8;
    private static final Ramp COVER = new Ramp(0.2, 0.8);
    private static final double MATCHED = 0.6;
    private static final double NEAR = 0.5;

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

    private static double cover(CandidateFacts candidate, AskedSkill skill) {
        double said = COVER.at(skill.vector().shareIn(candidate.content()));
        return Math.max(said, candidate.skills().of(skill.requirement().id()));
    }

    @Override
    public Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        var matched = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var citations = new ArrayList<Citation>();
        for (var skill : facts.skills()) {
            if (cover(candidate, skill) >= MATCHED) {
                matched.add(skill.requirement().label());
                Quotes.of(candidate, skill.vector()).ifPresent(citations::add);
                citations.add(Quotes.of(skill.requirement()));
            } else {
                missing.add(skill.requirement().label());
            }
        }
        var reasons = new ArrayList<Reason>();
        if (!matched.isEmpty()) {
            var count = List.of("" + matched.size(), "" + facts.skills().size(), String.join(", ", matched));
            reasons.add(new Reason(Tone.FOR, "skills.matched", count, citations));
        }
        if (!missing.isEmpty()) {
            reasons.add(new Reason(
                    Tone.AGAINST,
                    "skills.missing",
                    List.of(String.join(", ", missing)),
                    missingQuotes(facts, missing)));
        }
        reasons.add(texts(candidate, facts));
        return new Findings(matched, missing, reasons);
    }

    private static List<Citation> missingQuotes(OfferFacts facts, List<String> missing) {
        return facts.skills().stream()
                .filter(skill -> missing.contains(skill.requirement().label()))
                .map(skill -> Quotes.of(skill.requirement()))
                .toList();
    }

    private static Reason texts(CandidateFacts candidate, OfferFacts offer) {
        if (candidate.content().isEmpty() || offer.content().isEmpty()) {
            return new Reason(Tone.UNKNOWN, "skills.unknown", List.of(), List.of());
        }
        boolean near = Similarity.contents(candidate, offer) >= NEAR;
        return new Reason(near ? Tone.FOR : Tone.AGAINST, near ? "skills.near" : "skills.far", List.of(), List.of());
    }
}
