package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.numbers.Dimension;
import fr.jobmatch.lexicon.numbers.NumberMention;
import fr.jobmatch.lexicon.numbers.Precision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks for the profile's number behind a claimed one: stated, computed, or the count of some entries.
final class QuantitySupport {

    private static final int OPENING = 2;
    private static final WordList COUNTED_ENTRIES = WordList.named("counted-entries");
    private static final List<Set<Section>> SECTIONS = List.of(
            Set.of(Section.WORK),
            Set.of(Section.WORK),
            Set.of(Section.EDUCATION),
            Set.of(Section.CERTIFICATE, Section.LICENCE),
            Set.of(Section.LANGUAGE),
            Set.of(Section.PROJECT),
            Set.of(Section.AWARD));

    private final Reading reading;
    private final ProfileFacts facts;
    private final List<KnownNumbers.Stated> stated;
    private final List<KnownNumbers.Computed> computed;
    private final List<Mention> employers;
    private final boolean foreign;

    QuantitySupport(Reading reading, ProfileFacts facts) {
        this.reading = reading;
        this.facts = facts;
        this.stated = KnownNumbers.stated(facts).toList();
        this.computed = KnownNumbers.computed(facts);
        this.employers = reading.mentions(facts).employers();
        this.foreign = reading.foreignTo(facts);
    }

    boolean countsLikeTheProfile(Counted counted) {
        return !counted.nothing()
                && stated.stream()
                        .anyMatch(known -> !known.counted().after().isEmpty()
                                && !counted.after().isEmpty()
                                && counted.same(known.counted()));
    }

    Finding judge(NumberMention number, Counted counted, Kind kind) {
        var matching =
                stated.stream().filter(known -> agrees(number, counted, known)).toList();
        if (!matching.isEmpty()) {
            return bound(number, counted, matching, kind);
        }
        var source = follows(number).or(() -> countOfEntries(number, counted)).or(() -> sumOfPeople(number, counted));
        return finding(number, counted, kind, source.orElse(null));
    }

    private boolean agrees(NumberMention number, Counted counted, KnownNumbers.Stated known) {
        return Agreement.units(number.unit(), known.number().unit())
                && Agreement.values(number, known.number().inBaseUnits())
                && (foreign || aboutTheSame(number, counted, known));
    }

    private boolean aboutTheSame(NumberMention number, Counted counted, KnownNumbers.Stated known) {
        return switch (number.unit().dimension()) {
            case NONE -> counted.same(known.counted());
            case MONEY, PERCENT, POINTS, TIME, MULTIPLE ->
                sharesWords(number, known.line()) || namesEmployerOf(number, known.line());
            default -> counted.after().isEmpty() || sharesWords(number, known.line());
        };
    }

    private boolean sharesWords(NumberMention number, FactLine line) {
        var words = reading.sentence(reading.indexAt(number.start())).stream()
                .filter(token -> token.end() <= number.start() || token.start() >= number.end())
                .filter(QuantityClaims::meaningful)
                .toList();
        return words.isEmpty() || words.stream().anyMatch(token -> line.mentions(token.stem()));
    }

    private boolean namesEmployerOf(NumberMention number, FactLine line) {
        return scope(number).stream().anyMatch(mention -> mention.entries().contains(line.entry()));
    }

    /// A number that only another employer's entry holds is told of the wrong employer.
    private Finding bound(NumberMention number, Counted counted, List<KnownNumbers.Stated> matching, Kind kind) {
        var scope = scope(number);
        var held = matching.stream()
                .filter(known -> scope.isEmpty()
                        || !known.line().entry().engaged()
                        || scope.stream()
                                .anyMatch(mention ->
                                        mention.entries().contains(known.line().entry())))
                .findFirst();
        if (held.isPresent()) {
            return finding(number, counted, kind, held.get().line().path());
        }
        var mention = scope.getFirst();
        int start =
                Math.min(number.start(), reading.tokens().get(mention.first()).start());
        int end = Math.max(
                endOf(number, counted), reading.tokens().get(mention.last()).end());
        return new Finding(start, end, Kind.EMPLOYER, null);
    }

    /// The employers that a number may be told of: those named in its sentence part up to the next semicolon.
    private List<Mention> scope(NumberMention number) {
        int clause =
                reading.tokens().get(reading.indexAt(number.start())).place().clause();
        return employers.stream()
                .filter(mention -> reading.tokens().get(mention.first()).place().clause() == clause)
                .filter(mention -> governs(mention, number))
                .toList();
    }

    /// An employer governs a number in its own comma part, in later ones when it opens the clause ("Chez X, ..."), and
    /// before it only from brackets ("25 people (X)").
    private boolean governs(Mention mention, NumberMention number) {
        var first = reading.tokens().get(mention.first());
        int part = reading.tokens().get(reading.indexAt(number.start())).place().part();
        if (first.place().part() == part) {
            return true;
        }
        if (first.start() < number.start()) {
            return reading.clause(mention.first()).indexOf(first) <= OPENING
                    || reading.part(mention.first()).size() <= OPENING;
        }
        return reading.folded().substring(number.end(), first.start()).matches("(?s).*(?:\\(| - )[^,]*");
    }

    private Optional<String> follows(NumberMention number) {
        return computed.stream()
                .filter(known -> Agreement.units(number.unit(), known.unit()))
                .filter(known -> Agreement.computed(number, known.value()))
                .filter(known -> foreign || sharesWords(number, known.line()))
                .map(known -> known.line().path() + " (" + known.how() + ")")
                .findFirst();
    }

    private Optional<String> countOfEntries(NumberMention number, Counted counted) {
        if (counted.after().isEmpty() || !number.is(Dimension.NONE)) {
            return Optional.empty();
        }
        for (int group : COUNTED_ENTRIES.groupsOf(counted.after().getFirst().stem())) {
            var entries = facts.entries().stream()
                    .filter(entry -> SECTIONS.get(group).contains(entry.section()))
                    .toList();
            var names = new LinkedHashSet<String>();
            entries.forEach(entry ->
                    names.add(Initials.of(entry.name().stream()) + entry.name().size()));
            boolean holds = Agreement.values(number, entries.size()) || Agreement.values(number, names.size());
            if (holds) {
                return Optional.of(
                        Objects.requireNonNull(entries.getFirst().path()).replaceAll("\\[.*", "") + " (count)");
            }
        }
        return Optional.empty();
    }

    private Optional<String> sumOfPeople(NumberMention number, Counted counted) {
        boolean sum = counted.people()
                && number.is(Dimension.NONE)
                && number.precision() != Precision.AT_LEAST
                && KnownNumbers.headcounts(facts).anyMatch(people -> people > 0 && Agreement.values(number, people));
        return sum ? Optional.of("work (sum of people)") : Optional.empty();
    }

    private Finding finding(NumberMention number, Counted counted, Kind kind, @Nullable String source) {
        return new Finding(number.start(), endOf(number, counted), kind, source);
    }

    /// The claim shows what is counted with its number.
    private int endOf(NumberMention number, Counted counted) {
        return number.is(Dimension.NONE) && !counted.after().isEmpty()
                ? counted.after().getFirst().end()
                : number.end();
    }
}
