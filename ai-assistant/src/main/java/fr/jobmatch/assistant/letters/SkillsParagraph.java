package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Enumeration;
import fr.jobmatch.assistant.wording.MatchedSkills;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the candidate brings: skills, then what the offer asks for in diplomas, languages and licences.
final class SkillsParagraph implements Paragraph {

    private static final int MOST = 5;

    @Override
    public List<Sentence> sentences(LetterFacts facts) {
        var sentences = new ArrayList<Sentence>();
        skills(facts).ifPresent(sentences::add);
        sentences.addAll(Requirements.sentences(facts));
        return sentences;
    }

    private static Optional<Sentence> skills(LetterFacts facts) {
        var own = ownSkills(facts);
        var asked = own.stream()
                .filter(skill -> worth(skill.text(), facts) > 0)
                .sorted(Comparator.comparingDouble((Sourced skill) -> worth(skill.text(), facts))
                        .reversed())
                .limit(MOST)
                .toList();
        if (!asked.isEmpty()) {
            return Optional.of(sentence(asked, "skills.asked", "letter.skills", facts));
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(
                        own.stream().limit(MOST).toList(),
                        facts.otherOccupation() ? "skills.transferable" : "skills.own",
                        "letter.own-skills",
                        facts));
    }

    private static Sentence sentence(List<Sourced> skills, String key, String why, LetterFacts facts) {
        var names = skills.stream()
                .map(skill -> written(skill.text(), facts))
                .distinct()
                .toList();
        return Sentence.of(
                facts.text(key, Map.of("skills", Enumeration.of(names, facts.language()))),
                why,
                skills.stream().flatMap(skill -> skill.sources().stream()).toList());
    }

    private static List<Sourced> ownSkills(LetterFacts facts) {
        var skills = new ArrayList<Sourced>();
        var groups = facts.profile().skills();
        for (int group = 0; group < groups.size(); group++) {
            add(groups.get(group), group, skills);
        }
        return skills;
    }

    private static void add(SkillGroup group, int index, List<Sourced> skills) {
        if (group.keywords().isEmpty() && group.name() != null) {
            skills.add(Sourced.of(group.name(), FieldPath.of("skills", index, "name")));
        }
        for (int keyword = 0; keyword < group.keywords().size(); keyword++) {
            skills.add(Sourced.of(group.keywords().get(keyword), FieldPath.of("skills", index, "keywords", keyword)));
        }
    }

    /// A skill that the lexicon doesn't know may be a name: it keeps its capital.
    private static String written(String skill, LetterFacts facts) {
        var own = skill.strip();
        boolean common = facts.terms().in(own).stream().anyMatch(term -> term.start() == 0 && !term.name());
        return common ? facts.inSentence(own) : own;
    }

    private static double worth(String skill, LetterFacts facts) {
        double asked = facts.asked().skillsAsked(skill, facts.terms()).stream()
                .mapToDouble(facts.asked()::weight)
                .sum();
        boolean matched = facts.asked().lists(skill) || matched(facts).contains(Folding.fold(skill));
        return matched ? asked + 2 : asked;
    }

    private static Set<String> matched(LetterFacts facts) {
        return MatchedSkills.folded(facts.match());
    }
}
