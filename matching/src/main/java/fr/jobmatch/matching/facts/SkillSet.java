package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import fr.jobmatch.matching.text.Lists;
import fr.jobmatch.matching.text.PhraseKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The skills of the lexicon that a profile shows, each with how sure it is. One that is said counts fully where it
/// stands in a list or was used lately, less where it was only used long ago or is called a beginner's; one that
/// another implies counts a little less than that one, a similar one as much as they are similar.
/// @param degrees degree by id, 0 to 1
/// @param said ids of the skills that the profile itself names
public record SkillSet(Map<String, Double> degrees, Set<String> said) {
    private static final double IMPLIED = 0.9;
    /// A skill of a position of long ago.
    private static final double OLDEST = 0.7;

    private static final double BEGINNER = 0.6;
    private static final FieldPath SKILLS = FieldPath.of("skills");
    private static final List<String> BEGINNERS_WORDS = Lists.lines("beginners-words.txt");
    private static final SkillLexicon LEXICON = SkillLexicon.builtIn();

    public SkillSet {
        degrees = Map.copyOf(degrees);
        said = Set.copyOf(said);
    }

    /// @param positions the positions held, in the order of the profile, with how much each still says
    static SkillSet of(List<Passage> passages, List<HeldTitle> positions) {
        var degrees = new HashMap<String, Double>();
        var said = new HashSet<String>();
        for (var passage : passages) {
            double sure = sure(passage, positions);
            LEXICON.find(passage.text()).stream()
                    .map(SkillMention::skill)
                    .distinct()
                    .forEach(skill -> {
                        said.add(skill.id());
                        add(degrees, skill, sure);
                    });
        }
        return new SkillSet(degrees, said);
    }

    private static void add(Map<String, Double> degrees, Skill skill, double sure) {
        degrees.merge(skill.id(), sure, Math::max);
        LEXICON.implied(skill).forEach(implied -> degrees.merge(implied.id(), IMPLIED * sure, Math::max));
        LEXICON.related(skill).forEach((related, degree) -> degrees.merge(related.id(), degree * sure, Math::max));
    }

    private static double sure(Passage passage, List<HeldTitle> positions) {
        if (passage.path().startsWith(SKILLS)) {
            var words = PhraseKeys.of(passage.text());
            return BEGINNERS_WORDS.stream().anyMatch(words::say) ? BEGINNER : 1;
        }
        for (int i = 0; i < positions.size(); i++) {
            if (passage.path().startsWith(FieldPath.of("work", i))) {
                return Math.max(OLDEST, positions.get(i).weight());
            }
        }
        return 1;
    }

    /// Return how sure the skill with an id is, 0 to 1; 0 for null.
    public double of(@Nullable String id) {
        return id == null ? 0 : degrees.getOrDefault(id, 0.0);
    }

    /// Return whether the profile itself names the skill with an id.
    public boolean says(@Nullable String id) {
        return id != null && said.contains(id);
    }
}
