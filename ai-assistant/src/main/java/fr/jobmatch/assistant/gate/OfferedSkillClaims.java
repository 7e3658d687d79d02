package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.text.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Skills that the offer asks for and the candidate then claims as a whole: "Docker et Terraform : je pratique les
/// deux".
final class OfferedSkillClaims implements ClaimRule {

    private static final WordList MASTERY = WordList.named("mastery");
    private static final WordList ANAPHORA = WordList.named("anaphora");
    private static final WordList FIRST_PERSON = WordList.named("first-person");
    private static final int LONGEST = 16;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        for (var name : Names.in(reading, EnumSet.of(Stance.OFFERED))) {
            var unknown = reading.tokens().subList(name.first(), name.last() + 1).stream()
                    .filter(token -> !facts.knows(token))
                    .findFirst();
            if (unknown.isPresent()) {
                var token = unknown.get();
                int last = claimedAfter(reading, name.last());
                if (last > 0 && reading.tokens().get(last).end() > token.start()) {
                    findings.add(new Finding(
                            token.start(), reading.tokens().get(last).end(), Kind.TOOL, null));
                    return findings;
                }
            }
        }
        return findings;
    }

    /// Return the last word of a phrase after the offer's words that claims them all; -1 when there is none.
    private static int claimedAfter(Reading reading, int offered) {
        var tokens = reading.tokens();
        int from = offered + 1;
        int sentence = tokens.get(offered).place().sentence();
        while (from < tokens.size() && reading.stance(from) == Stance.OFFERED) {
            from++;
        }
        if (from >= tokens.size() || tokens.get(from).place().sentence() > sentence + 1) {
            return -1;
        }
        var points = pointing(tokens);
        boolean oneself = false;
        boolean mastered = false;
        boolean pointing = false;
        int last = from;
        int phrase = tokens.get(from).place().clause();
        for (int i = from; i < tokens.size() && tokens.get(i).place().clause() == phrase && i - from < LONGEST; i++) {
            if (reading.stance(i) == Stance.DENIED || reading.stance(i) == Stance.PLANNED) {
                return -1;
            }
            oneself |= FIRST_PERSON.has(tokens.get(i));
            mastered |= MASTERY.has(tokens.get(i));
            pointing |= points[i] || reading.stance(i) == Stance.FIGURATIVE;
            last = i;
        }
        return oneself && mastered && pointing ? last : -1;
    }

    private static boolean[] pointing(List<Token> tokens) {
        var words = tokens.stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        var points = new boolean[tokens.size()];
        ANAPHORA.phrases().find(words).forEach(hit -> points[hit.firstWord()] = true);
        return points;
    }
}
