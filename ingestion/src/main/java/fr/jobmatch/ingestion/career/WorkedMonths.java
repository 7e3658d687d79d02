package fr.jobmatch.ingestion.career;

import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Work;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;

/// The calendar months that positions cover, each counted once however many cover it. A year alone counts from its
/// middle to its middle, as most periods of whole years do on average.
final class WorkedMonths {

    private static final int FIRST_YEAR = 1900;
    private static final int MID_YEAR = 6;
    /// Nobody works longer in one position; dates that say so are wrong.
    private static final int MOST_MONTHS = 50 * 12;
    private static final int SAME_YEAR = 6;

    private WorkedMonths() {}

    /// Return the months of some positions up to a day; those without a start or with impossible dates take none.
    static int of(Collection<Work> positions, LocalDate today) {
        var months = new BitSet();
        int last = month(PartialDate.of(today.getYear(), today.getMonthValue()), 0);
        for (var work : positions) {
            add(work, last, months);
        }
        return months.cardinality();
    }

    private static void add(Work work, int last, BitSet months) {
        var start = work.start();
        if (start == null) {
            return;
        }
        int from = month(start, MID_YEAR);
        int to = work.end() == null ? last + 1 : end(start, work.end());
        if (from <= last && to > from && to - from <= MOST_MONTHS) {
            months.set(from, Math.min(to, last + 1));
        }
    }

    /// Return the month after the last.
    private static int end(PartialDate start, PartialDate end) {
        return end.month() == null
                ? Math.max(month(end, MID_YEAR), month(start, MID_YEAR) + SAME_YEAR)
                : month(end, 0) + 1;
    }

    private static int month(PartialDate date, int unknown) {
        return (date.year() - FIRST_YEAR) * 12 + (date.month() == null ? unknown : date.month() - 1);
    }
}
