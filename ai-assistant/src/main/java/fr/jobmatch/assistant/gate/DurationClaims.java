package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.numbers.Dimension;
import fr.jobmatch.lexicon.numbers.NumberMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Years and months of work must be stated in the profile or follow from its dates.
final class DurationClaims implements ClaimRule {

    private static final WordList EXPERIENCE = WordList.named("experience-words");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Set<String> CALENDAR = Set.of("year", "month");
    private static final Set<String> PER = Set.of("par", "per", "a", "each", "every", "chaque", "/");

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        var mentions = reading.mentions(facts);
        for (var number : reading.numbers()) {
            int token = reading.indexAt(number.start());
            if (number.is(Dimension.TIME)
                    && CALENDAR.contains(number.unit().symbol())
                    && reading.open(token)
                    && !frequency(reading, token)
                    && !age(reading, number)) {
                var source = source(reading, facts, mentions, number, token);
                findings.add(new Finding(number.start(), number.end(), Kind.DURATION, source.orElse(null)));
            }
        }
        ellipses(reading, facts, mentions, findings);
        return findings;
    }

    private static boolean frequency(Reading reading, int token) {
        return token > 0
                && PER.contains(reading.tokens().get(token - 1).word())
                && reading.tokens().get(token).word().startsWith("an");
    }

    private static boolean age(Reading reading, NumberMention number) {
        return reading.folded().startsWith(" old", number.end());
    }

    /// "cinq ans en cabinet et deux en coopérative": left to the rule of quantities, which knows no such count.
    private static void ellipses(Reading reading, ProfileFacts facts, Mentions mentions, List<Finding> findings) {
        for (int i = 1; i < reading.numbers().size(); i++) {
            var number = reading.numbers().get(i);
            var previous = reading.numbers().get(i - 1);
            int token = reading.indexAt(number.start());
            if (number.is(Dimension.NONE)
                    && CALENDAR.contains(previous.unit().symbol())
                    && Counted.around(reading.tokens(), number).after().isEmpty()
                    && listed(reading, token)
                    && reading.open(token)
                    && reading.tokens().get(token).place().clause()
                            == reading.tokens()
                                    .get(reading.indexAt(previous.start()))
                                    .place()
                                    .clause()) {
                var full = new NumberMention(
                        number.value(),
                        previous.unit(),
                        number.precision(),
                        number.start(),
                        number.digitsEnd(),
                        number.end());
                var source = source(reading, facts, mentions, full, token);
                findings.add(new Finding(number.start(), number.end(), Kind.DURATION, source.orElse(null)));
            }
        }
    }

    private static boolean listed(Reading reading, int token) {
        return token + 1 < reading.tokens().size()
                && Set.of("et", "and", "puis", "then")
                        .contains(reading.tokens().get(token - 1).word())
                && Set.of("en", "chez", "a", "au", "aux", "dans", "comme", "in", "at", "with", "as")
                        .contains(reading.tokens().get(token + 1).word());
    }

    private static Optional<String> source(
            Reading reading, ProfileFacts facts, Mentions mentions, NumberMention number, int token) {
        var employed = employed(reading, mentions, token);
        if (!employed.isEmpty()) {
            return Tenures.source(number, employed, facts).or(() -> stated(facts, number, employed, List.of()));
        }
        var object = Counted.around(reading.tokens(), number).after().stream()
                .filter(word -> !EXPERIENCE.has(word))
                .toList();
        var meant = meant(facts, object);
        return stated(facts, number, List.of(), meant.isEmpty() ? List.of() : object)
                .or(() -> computed(facts, number, meant));
    }

    /// The positions of the employers named beside a duration: in its comma part, else in its clause.
    private static List<Entry> employed(Reading reading, Mentions mentions, int token) {
        var near = positions(mentions, reading.part(token));
        if (!near.isEmpty()) {
            return near;
        }
        var tokens = reading.tokens();
        int clause = tokens.get(token).place().clause();
        var inClause = mentions.employers().stream()
                .filter(mention -> tokens.get(mention.first()).place().clause() == clause)
                .toList();
        return inClause.size() == 1 ? inClause.getFirst().entries() : List.of();
    }

    private static List<Entry> positions(Mentions mentions, List<Token> words) {
        var among = mentions.among(words);
        var entries = new LinkedHashSet<Entry>();
        mentions.employers().stream()
                .flatMap(mention -> mention.entries().stream())
                .filter(among::contains)
                .forEach(entries::add);
        return List.copyOf(entries);
    }

    private static Optional<String> stated(
            ProfileFacts facts, NumberMention number, Collection<Entry> entries, List<Token> object) {
        return KnownNumbers.stated(facts)
                .filter(known -> known.number().is(Dimension.TIME))
                .filter(known -> Agreement.values(number, known.number().inBaseUnits()))
                .filter(known ->
                        entries.isEmpty() || entries.contains(known.line().entry()))
                .filter(known -> object.isEmpty()
                        || object.stream().anyMatch(word -> known.line().mentions(word.stem())))
                .map(known -> known.line().path())
                .findFirst();
    }

    private static Optional<String> computed(ProfileFacts facts, NumberMention number, List<Entry> meant) {
        var engaged = facts.entries().stream().filter(Entry::engaged).toList();
        return Tenures.source(number, meant.isEmpty() ? engaged : meant, facts)
                .or(() -> meant.isEmpty() ? Tenures.sinceStudies(number, facts) : Optional.empty());
    }

    /// The positions whose lines hold what a duration is said of: "d'international" restricts it to some of them.
    private static List<Entry> meant(ProfileFacts facts, List<Token> object) {
        return facts.entries().stream()
                .filter(Entry::engaged)
                .filter(entry -> object.stream()
                        .filter(word -> !STOP_WORDS.has(word))
                        .anyMatch(word -> facts.linesOf(entry).stream().anyMatch(line -> line.mentions(word.stem()))))
                .toList();
    }
}
