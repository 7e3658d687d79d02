package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.lexicon.numbers.NumberMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Durations that follow from the dates of entries: each alone, runs of successive ones, and from a start until today.
final class Tenures {

    private static final double DAYS_PER_MONTH = 30.4375;
    private static final double SLACK_MONTHS = 4;

    private Tenures() {}

    /// A span in months, as a range where the dates have no month.
    private record Span(double least, double most, String how) {}

    static Optional<String> source(NumberMention claimed, List<Entry> entries, ProfileFacts facts) {
        var dated = entries.stream()
                .filter(entry -> entry.start() != null)
                .sorted(Comparator.comparing(entry -> first(entry)))
                .toList();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < dated.size(); i++) {
            double least = 0;
            double most = 0;
            for (int j = i; j < dated.size(); j++) {
                var one = span(first(dated.get(i)), latestStart(dated.get(i)), dated.get(j), facts);
                var own = span(first(dated.get(j)), latestStart(dated.get(j)), dated.get(j), facts);
                least += own.least;
                most += own.most;
                spans.add(new Span(one.least, one.most, dated.get(i).path() + " (from dates)"));
                spans.add(new Span(least, most, dated.get(i).path() + " (sum from dates)"));
            }
        }
        return spans.stream()
                .filter(span -> agrees(claimed, span))
                .map(Span::how)
                .findFirst();
    }

    /// "depuis neuf ans": since a diploma or certificate.
    static Optional<String> sinceStudies(NumberMention claimed, ProfileFacts facts) {
        return facts.entries(Section.EDUCATION, Section.CERTIFICATE)
                .filter(entry -> entry.end() != null)
                .filter(entry -> agrees(claimed, since(entry, facts)))
                .map(entry -> entry.path() + " (until today)")
                .findFirst();
    }

    private static Span since(Entry entry, ProfileFacts facts) {
        var end = entry.end();
        var from = end == null ? facts.today() : end.firstDay();
        var until = end == null ? facts.today() : end.lastDay();
        return new Span(months(until, facts.today()), months(from, facts.today()), "");
    }

    private static Span span(LocalDate earliest, LocalDate latest, Entry until, ProfileFacts facts) {
        var end = until.end();
        var first = end == null ? facts.today() : end.firstDay();
        var last = end == null ? facts.today() : end.lastDay();
        return new Span(months(latest, first), months(earliest, last), "");
    }

    private static LocalDate first(Entry entry) {
        var start = entry.start();
        return start == null ? LocalDate.MAX : start.firstDay();
    }

    private static LocalDate latestStart(Entry entry) {
        var start = entry.start();
        return start == null ? LocalDate.MAX : start.month() == null ? start.lastDay() : start.firstDay();
    }

    private static double months(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to.plusDays(1)) / DAYS_PER_MONTH);
    }

    /// Whole years may be counted down or, near the next one, up: 5 years 9 months are five or six years.
    private static boolean agrees(NumberMention claimed, Span span) {
        boolean years = claimed.unit().symbol().equals("year");
        double months = years ? claimed.value() * 12 : claimed.value();
        double width = !years ? 1 : claimed.value() % 1 == 0 ? 12 : 6;
        double slack = years ? SLACK_MONTHS : 1;
        return switch (claimed.precision()) {
            case EXACT -> span.most >= months - slack && span.least < months + width;
            case ABOUT -> span.most >= months * 0.85 - slack && span.least <= months * 1.15 + width;
            case AT_LEAST -> span.most >= months - 0.1 && span.least <= months * 2 + width;
            case AT_MOST -> span.least <= months + 0.1 && span.most >= months / 2;
        };
    }
}
