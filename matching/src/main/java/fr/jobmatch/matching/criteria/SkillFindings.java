package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.matching.facts.AskedSkill;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Which of the asked skills a profile shows, with the words of both sides.
record SkillFindings(CandidateFacts candidate, OfferFacts offer) {
    private static final double FULLY = 0.9;
    private static final double NEAR = 0.5;

    Findings all() {
        var matched = skills(skill -> cover(skill) >= SkillsCriterion.MATCHED);
        var partly = skills(skill -> cover(skill) >= SkillsCriterion.MATCHED && cover(skill) < FULLY);
        var missing = skills(skill -> cover(skill) < SkillsCriterion.MATCHED);
        var reasons = new ArrayList<Reason>();
        if (!matched.isEmpty()) {
            var count = List.of("" + matched.size(), "" + offer.skills().size(), String.join(", ", labels(matched)));
            reasons.add(new Reason(Tone.FOR, matchedCode(matched.size()), count, bothSides(matched)));
        }
        if (!partly.isEmpty()) {
            reasons.add(reason(Tone.UNKNOWN, "skills.partly", partly, List.of()));
        }
        if (!missing.isEmpty()) {
            var quotes = missing.stream()
                    .map(skill -> Quotes.of(skill.requirement()))
                    .toList();
            reasons.add(reason(Tone.AGAINST, "skills.missing", missing, quotes));
        }
        reasons.add(texts());
        return new Findings(labels(matched), labels(missing), reasons);
    }

    private String matchedCode(int matched) {
        if (matched < offer.skills().size()) {
            return "skills.matched";
        }
        return matched == 1 ? "skills.matched.one" : "skills.matched.all";
    }

    private double cover(AskedSkill skill) {
        return SkillsCriterion.cover(candidate, skill);
    }

    private List<AskedSkill> skills(Predicate<AskedSkill> such) {
        return offer.skills().stream().filter(such).toList();
    }

    private static List<String> labels(List<AskedSkill> skills) {
        return skills.stream().map(skill -> skill.requirement().label()).toList();
    }

    private static Reason reason(Tone tone, String code, List<AskedSkill> skills, List<Citation> citations) {
        return new Reason(tone, code, List.of(String.join(", ", labels(skills))), citations);
    }

    private List<Citation> bothSides(List<AskedSkill> matched) {
        var citations = new ArrayList<Citation>();
        for (var skill : matched) {
            Quotes.of(candidate, skill.vector()).ifPresent(citations::add);
            citations.add(Quotes.of(skill.requirement()));
        }
        return citations;
    }

    private Reason texts() {
        if (candidate.content().isEmpty() || offer.content().isEmpty()) {
            return new Reason(Tone.UNKNOWN, "skills.unknown", List.of(), List.of());
        }
        boolean near = Similarity.contents(candidate, offer) >= NEAR;
        return new Reason(near ? Tone.FOR : Tone.AGAINST, near ? "skills.near" : "skills.far", List.of(), List.of());
    }
}
