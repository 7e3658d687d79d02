package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.numbers.Dimension;
import fr.jobmatch.lexicon.numbers.NumberMention;
import fr.jobmatch.lexicon.numbers.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers of a profile, those it states and those that follow from them.
final class KnownNumbers {

    private KnownNumbers() {}

    /// A number that the profile states.
    record Stated(FactLine line, NumberMention number, Counted counted) {}

    /// A number that follows from those of a line.
    /// @param how the computation, in words
    record Computed(FactLine line, double value, Unit unit, String how) {}

    static Stream<Stated> stated(ProfileFacts facts) {
        return facts.lines().stream()
                .filter(line -> !line.path().equals("basics.phone"))
                .flatMap(line -> line.numbers().stream()
                        .map(number -> new Stated(line, number, Counted.around(line.tokens(), number))));
    }

    /// Differences, relative changes, ratios and sums of the numbers of each line.
    static List<Computed> computed(ProfileFacts facts) {
        var computed = new ArrayList<Computed>();
        for (var line : facts.lines()) {
            for (var number : line.numbers()) {
                if (number.is(Dimension.MULTIPLE)) {
                    computed.add(
                            new Computed(line, Math.abs(1 - number.value()) * 100, Unit.PERCENT, "as a percentage"));
                }
            }
            for (int i = 0; i < line.numbers().size(); i++) {
                for (int j = i + 1; j < line.numbers().size(); j++) {
                    pair(line, line.numbers().get(i), line.numbers().get(j), computed);
                }
            }
        }
        return computed;
    }

    private static void pair(FactLine line, NumberMention first, NumberMention second, List<Computed> computed) {
        if (!Agreement.units(first.unit(), second.unit())) {
            return;
        }
        double from = first.inBaseUnits();
        double to = second.inBaseUnits();
        var base = new Unit(first.unit().symbol(), first.unit().dimension(), 1);
        computed.add(new Computed(line, Math.abs(to - from), base, "difference"));
        if (first.is(Dimension.PERCENT) || first.is(Dimension.NONE)) {
            computed.add(new Computed(line, Math.abs(to - from), new Unit("pt", Dimension.POINTS, 1), "difference"));
        }
        computed.add(new Computed(line, from + to, base, "sum"));
        if (from > 0 && to > 0) {
            computed.add(new Computed(line, Math.abs(to - from) / from * 100, Unit.PERCENT, "relative change"));
            computed.add(new Computed(line, to / from, Unit.MULTIPLE, "ratio"));
        }
    }

    /// Sums of people counted in one entry: eight and two make ten.
    static IntStream headcounts(ProfileFacts facts) {
        return facts.entries().stream()
                .mapToInt(entry -> stated(facts)
                        .filter(stated -> stated.line().entry() == entry
                                && stated.counted().people())
                        .mapToInt(stated -> (int) stated.number().value())
                        .sum());
    }
}
