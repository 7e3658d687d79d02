package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The months that a candidate worked, each counted once however many positions cover it.
/// @param stretches stretches of time in which the same positions were held
public record Career(List<Stretch> stretches) {
    /// Nobody works longer; dates that say so are wrong.
    private static final int MOST_MONTHS = 50 * 12;
    private static final int MID_YEAR = 6;
    private static final int SHORTEST_MONTHS = 1;
    private static final int SAME_YEAR_MONTHS = 6;

    public Career {
        stretches = List.copyOf(stretches);
    }

    /// Read the career up to a day; positions without a start or with impossible dates take no time.
    static Career of(List<Work> positions, LocalDate asOf) {
        var spans = positions.stream().map(work -> span(work, asOf)).toList();
        var borders = new TreeSet<Integer>();
        spans.forEach(span -> span.ifPresent(known -> {
            borders.add(known.from());
            borders.add(known.to());
        }));
        var stretches = new ArrayList<Stretch>();
        Integer from = null;
        for (int to : borders) {
            if (from != null) {
                int start = from;
                var held = IntStream.range(0, spans.size())
                        .filter(i ->
                                spans.get(i).filter(span -> span.covers(start)).isPresent())
                        .toArray();
                stretches.add(new Stretch(to - start, held));
            }
            from = to;
        }
        return new Career(stretches);
    }

    static Optional<Span> span(Work work, LocalDate asOf) {
        var start = work.start();
        if (start == null) {
            return Optional.empty();
        }
        int today = months(asOf);
        int from = month(start);
        int to = work.end() == null ? today : month(work.end());
        boolean yearsOnly = start.month() == null;
        int least = yearsOnly ? SAME_YEAR_MONTHS : SHORTEST_MONTHS;
        boolean impossible = from > today || to < from || to - from > MOST_MONTHS;
        return impossible ? Optional.empty() : Optional.of(new Span(from, Math.min(Math.max(to, from + least), today)));
    }

    private static int month(PartialDate date) {
        return date.year() * 12 + (date.month() == null ? MID_YEAR : date.month() - 1);
    }

    static int months(LocalDate date) {
        return (int) ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), date);
    }

    /// Return the months weighted by how near each position is to an offer; where positions overlap, the nearest
    /// counts.
    public double months(IntToDoubleFunction relatedness) {
        double months = 0;
        for (var stretch : stretches) {
            double nearest = 0;
            for (int position : stretch.positions()) {
                nearest = Math.max(nearest, relatedness.applyAsDouble(position));
            }
            months += stretch.months() * nearest;
        }
        return months;
    }

    /// A time in which the same positions were held.
    public record Stretch(int months, int[] positions) {}

    /// Months since year 0; the last is not included.
    record Span(int from, int to) {
        boolean covers(int month) {
            return from <= month && month < to;
        }
    }
}
