package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;

/// A skill that the profile calls basic must not be claimed as mastered.
final class SkillLevelClaims implements ClaimRule {

    private static final WordList LOW = WordList.named("low-levels");
    private static final WordList HIGH = WordList.named("high-levels");
    private static final WordList STOP_WORDS = WordList.named("stopwords");

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        facts.lines(Section.SKILL)
                .filter(line -> line.tokens().stream().anyMatch(LOW::has))
                .forEach(line -> look(reading, line, findings));
        return findings;
    }

    private static void look(Reading reading, FactLine line, List<Finding> findings) {
        var name = line.tokens().stream()
                .filter(token -> !LOW.has(token) && !STOP_WORDS.has(token))
                .map(Token::stem)
                .toList();
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.open(i) && name.contains(reading.tokens().get(i).stem())) {
                overstated(reading, i, findings);
            }
        }
    }

    private static void overstated(Reading reading, int i, List<Finding> findings) {
        var part = reading.part(i);
        var high = part.stream().filter(HIGH::has).findFirst();
        if (high.isPresent() && part.stream().noneMatch(LOW::has)) {
            var skill = reading.tokens().get(i);
            findings.add(new Finding(
                    Math.min(high.get().start(), skill.start()),
                    Math.max(high.get().end(), skill.end()),
                    Kind.TOOL,
                    null));
        }
    }
}
