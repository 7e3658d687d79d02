package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;

/// What a text retells of the profile in plain words: supported by the line that shares two words or more with it.
final class StatementClaims implements ClaimRule {

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        int part = -1;
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.tokens().get(i).place().part() != part && reading.open(i)) {
                part = reading.tokens().get(i).place().part();
                retold(reading, facts, i, findings);
            }
        }
        return findings;
    }

    private static void retold(Reading reading, ProfileFacts facts, int i, List<Finding> findings) {
        var part = reading.part(i);
        var words = part.stream().filter(QuantityClaims::meaningful).toList();
        facts.lines().stream()
                .filter(line -> words.stream()
                                .filter(word -> line.tokens().stream()
                                        .anyMatch(known -> Stems.related(known.stem(), word.stem())))
                                .count()
                        >= 2)
                .findFirst()
                .ifPresent(line -> findings.add(
                        new Finding(part.getFirst().start(), part.getLast().end(), Kind.ACHIEVEMENT, line.path())));
    }
}
