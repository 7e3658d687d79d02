package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A place of the profile said of the wrong employer is unsupported; unknown places are left to the rule of names.
final class LocationClaims implements ClaimRule {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Set<String> LINKS =
            Set.of("a", "in", "at", "chez", "with", "the", "de", "la", "au", "sur", "for", "pour");
    private static final int NEAR = 3;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        var mentions = reading.mentions(facts);
        for (var mention : mentions.employers()) {
            for (int i = Math.max(0, mention.first() - NEAR);
                    i <= Math.min(reading.tokens().size() - 1, mention.last() + NEAR);
                    i++) {
                if (!mentions.names(i) && reading.open(i) && misplaced(reading, facts, mention, i)) {
                    var place = reading.tokens().get(i);
                    findings.add(new Finding(place.start(), place.end(), Kind.LOCATION, null));
                }
            }
        }
        return findings;
    }

    private static boolean misplaced(Reading reading, ProfileFacts facts, Mention mention, int i) {
        var token = reading.tokens().get(i);
        return token.capital()
                && token.word().length() > 2
                && !STOP_WORDS.has(token)
                && token.place().clause()
                        == reading.tokens().get(mention.first()).place().clause()
                && linked(reading, mention, i)
                && facts.entries().stream().filter(Entry::engaged).anyMatch(entry -> in(entry.place(), token))
                && mention.entries().stream()
                        .noneMatch(entry -> entry.place().isEmpty()
                                || in(entry.place(), token)
                                || facts.linesOf(entry).stream().anyMatch(line -> in(line.tokens(), token)));
    }

    /// "À Lyon, chez X", "X, Lyon", "X (Lyon)": nothing but small words between.
    private static boolean linked(Reading reading, Mention mention, int i) {
        int from = Math.min(i, mention.last()) + 1;
        int to = Math.max(i, mention.first());
        return reading.tokens().subList(Math.min(from, to), to).stream()
                .allMatch(token -> LINKS.contains(token.word()));
    }

    private static boolean in(List<Token> words, Token token) {
        return words.stream().anyMatch(word -> word.word().equals(token.word()));
    }
}
