package fr.jobmatch.matching.facts;

import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The skills of the lexicon that a profile shows, each with how sure it is: said 1, implied by another one a little
/// less, similar to another one as much as they are similar.
public record SkillSet(Map<String, Double> degrees) {
    private static final double IMPLIED = 0.9;
    private static final SkillLexicon LEXICON = SkillLexicon.builtIn();

    public SkillSet {
        degrees = Map.copyOf(degrees);
    }

    static SkillSet of(List<Passage> passages) {
        var degrees = new HashMap<String, Double>();
        passages.stream()
                .flatMap(passage -> LEXICON.find(passage.text()).stream())
                .map(SkillMention::skill)
                .distinct()
                .forEach(skill -> add(degrees, skill));
        return new SkillSet(degrees);
    }

    private static void add(Map<String, Double> degrees, Skill skill) {
        degrees.put(skill.id(), 1.0);
        LEXICON.implied(skill).forEach(implied -> degrees.merge(implied.id(), IMPLIED, Math::max));
        LEXICON.related(skill).forEach((related, degree) -> degrees.merge(related.id(), degree, Math::max));
    }

    /// Return how sure the skill with an id is, 0 to 1; 0 for null.
    public double of(@Nullable String id) {
        return id == null ? 0 : degrees.getOrDefault(id, 0.0);
    }
}
