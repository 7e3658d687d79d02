package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.profile.PartialDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Finds the entry that a second reading tells again.
final class Alike {

    /// One name in common is enough.
    private static final int ENOUGH = 2;

    private Alike() {}

    /// Return the index of the likest entry; -1 when none is like enough.
    static <T> int best(List<T> entries, ToIntFunction<T> likeness) {
        int best = -1;
        int most = ENOUGH - 1;
        for (int i = 0; i < entries.size(); i++) {
            int points = likeness.applyAsInt(entries.get(i));
            if (points > most) {
                best = i;
                most = points;
            }
        }
        return best;
    }

    /// Return 2 when both texts tell the same, else 0.
    static int points(@Nullable String present, @Nullable String read) {
        return present != null && read != null && Votes.overlap(present, read) ? ENOUGH : 0;
    }

    /// Let the two readings of a date vote: they agree when one is only less precise.
    static @Nullable PartialDate date(
            Votes votes, @Nullable PartialDate present, @Nullable PartialDate read, Object... path) {
        var before = present == null ? null : present.toString();
        var quoted = read == null ? null : agrees(present, read) ? before : read.toString();
        var outcome = votes.on(before, quoted, path);
        return PartialDate.parse(outcome).orElse(null);
    }

    private static boolean agrees(@Nullable PartialDate present, PartialDate read) {
        return present != null
                && present.year() == read.year()
                && (present.month() == null
                        || read.month() == null
                        || present.month().equals(read.month()));
    }
}
