package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.lexicon.dates.DateRange;
import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The period that a quote gives, read by the recogniser that reads every date.
record Period(@Nullable PartialDate start, @Nullable PartialDate end) {

    private static final Period UNKNOWN = new Period(null, null);

    static Period of(@Nullable String quote) {
        var ranges = quote == null ? List.<DateRange>of() : DateRanges.find(quote);
        if (ranges.size() != 1) {
            return UNKNOWN;
        }
        var range = ranges.getFirst();
        return range.single() ? new Period(null, range.from()) : new Period(range.from(), range.to());
    }

    /// A single date of a position says nothing of its end.
    boolean spans() {
        return start != null;
    }

    static boolean sameYear(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.year() == other.year();
    }
}
