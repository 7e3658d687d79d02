package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Names of employers, clients, tools, certificates and places must stand in the profile, word by word.
final class NameClaims implements ClaimRule {

    private static final WordList EMPLOYER = WordList.named("organisation-openers");
    private static final WordList PLACE = WordList.named("place-openers");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList CERTIFYING = WordList.named("certifying");
    private static final int BACK = 4;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var offered = Names.offered(reading);
        var mentions = reading.mentions(facts);
        var findings = new ArrayList<Finding>();
        for (var name : Names.in(reading, EnumSet.of(Stance.CLAIMED))) {
            judge(reading, facts, mentions, name, offered).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(
            Reading reading, ProfileFacts facts, Mentions mentions, Names.Name name, Set<String> offered) {
        var words = reading.tokens().subList(name.first(), name.last() + 1);
        var unknown = words.stream()
                .filter(word -> word.capital() && !Names.generic(word))
                .filter(word -> !facts.knows(word) && !spelledOut(reading, facts, words))
                .toList();
        var kind = kind(reading, name.first());
        if (kind != Kind.LOCATION && kind != Kind.EMPLOYER && Places.knows(reading, name)) {
            return Optional.empty();
        }
        int start = words.getFirst().start();
        int end = words.getLast().end();
        if (unknown.isEmpty()) {
            return words.stream()
                    .filter(word -> !STOP_WORDS.has(word) && !Names.generic(word))
                    .flatMap(word -> facts.sourceOf(word).stream())
                    .findFirst()
                    .map(source -> new Finding(start, end, kindOf(source, kind), source));
        }
        boolean addressee = (kind == Kind.EMPLOYER || kind == Kind.LOCATION || kind == Kind.TOOL)
                && unknown.stream().allMatch(word -> offered.contains(word.word()) && kind != Kind.TOOL);
        return addressee ? Optional.empty() : Optional.of(new Finding(start, end, kind, null));
    }

    /// "Conservatoire national des arts et métiers" for CNAM: the sentence spells an acronym of the profile out.
    private static boolean spelledOut(Reading reading, ProfileFacts facts, List<Token> words) {
        int first = reading.tokens().indexOf(words.getFirst());
        var part = reading.part(first);
        var rest = part.subList(part.indexOf(words.getFirst()), part.size());
        return IntStream.rangeClosed(3, rest.size())
                .mapToObj(length -> Initials.of(rest.subList(0, length).stream()))
                .anyMatch(initials -> initials.length() >= 3
                        && facts.lines().stream()
                                .flatMap(line -> line.tokens().stream())
                                .anyMatch(token -> token.shape() == Token.Shape.ACRONYM
                                        && token.word().equals(initials)));
    }

    private static Kind kind(Reading reading, int first) {
        int phrase = reading.tokens().get(first).place().phrase();
        for (int i = first - 1;
                i >= 0 && i >= first - BACK && reading.tokens().get(i).place().phrase() == phrase;
                i--) {
            var word = reading.tokens().get(i);
            if (CERTIFYING.has(word)) {
                return Kind.CERTIFICATE;
            }
            if (EMPLOYER.has(word)) {
                return Kind.EMPLOYER;
            }
            if (i >= first - 2
                    && PLACE.has(word)
                    && STOP_WORDS.has(reading.tokens().get(first - 1))) {
                return Kind.LOCATION;
            }
        }
        boolean certificate = reading.part(first).stream().anyMatch(word -> CERTIFYING.has(word));
        return certificate ? Kind.CERTIFICATE : Kind.TOOL;
    }

    private static Kind kindOf(String source, Kind guess) {
        if (source.startsWith("work") || source.startsWith("volunteer")) {
            return source.endsWith("location")
                    ? Kind.LOCATION
                    : source.endsWith("name") || source.endsWith("organization") ? Kind.EMPLOYER : guess;
        }
        return source.startsWith("certificates")
                ? Kind.CERTIFICATE
                : source.startsWith("education") ? Kind.DIPLOMA : guess;
    }
}
