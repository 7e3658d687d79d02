package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.skills.SkillKind;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tools and skills that the lexicon knows: another name of a skill of the profile is supported, a foreign tool is not.
final class SkillClaims implements ClaimRule {

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        for (var mention : SkillLexicon.builtIn().find(reading.text().original())) {
            int first = firstToken(reading, mention);
            if (first < 0 || !reading.open(first)) {
                continue;
            }
            int last = lastToken(reading, mention, first);
            var words = reading.tokens().subList(first, last + 1);
            var source = facts.skills().sourceOf(mention.skill()).or(() -> spelled(facts, words));
            if (source.isPresent() || (mention.skill().kind() == SkillKind.TOOL && owned(reading, first))) {
                findings.add(
                        new Finding(words.getFirst().start(), words.getLast().end(), Kind.TOOL, source.orElse(null)));
            }
        }
        return findings;
    }

    /// A tool in small letters may be an everyday word; a capital or a list of tools makes it a name.
    private static boolean owned(Reading reading, int token) {
        return reading.tokens().get(token).capital();
    }

    private static Optional<String> spelled(ProfileFacts facts, List<Token> words) {
        return words.stream().allMatch(facts::knows) ? facts.sourceOf(words.getFirst()) : Optional.empty();
    }

    private static int firstToken(Reading reading, SkillMention mention) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.text().origin(reading.tokens().get(i).start()) >= mention.start()) {
                return reading.text().origin(reading.tokens().get(i).start()) < mention.end() ? i : -1;
            }
        }
        return -1;
    }

    private static int lastToken(Reading reading, SkillMention mention, int first) {
        int last = first;
        while (last + 1 < reading.tokens().size()
                && reading.text().origin(reading.tokens().get(last + 1).start()) < mention.end()) {
            last++;
        }
        return last;
    }
}
