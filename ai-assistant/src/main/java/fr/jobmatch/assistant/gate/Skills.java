package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The skills of a profile by the lexicon's ids, with those that they imply, and where each stands.
final class Skills {

    private static final SkillLexicon LEXICON = SkillLexicon.builtIn();

    private final Map<String, String> sources = new HashMap<>();

    /// Add the skills that a line of the profile names.
    void add(String path, String text) {
        LEXICON.exact(text).ifPresent(skill -> add(path, skill));
        LEXICON.find(text).stream().map(SkillMention::skill).forEach(skill -> add(path, skill));
    }

    private void add(String path, Skill skill) {
        sources.putIfAbsent(skill.id(), path);
        LEXICON.implied(skill).forEach(implied -> sources.putIfAbsent(implied.id(), path + " (implied)"));
    }

    Optional<String> sourceOf(Skill skill) {
        return Optional.ofNullable(sources.get(skill.id()));
    }

    Optional<String> sourceOf(String name) {
        return LEXICON.exact(name).flatMap(this::sourceOf);
    }
}
