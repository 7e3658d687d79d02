package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the rows that a selection chooses. Places and salaries are looked at once for each different one.
final class SelectedRows {
    private SelectedRows() {}

    /// Return the condition on rows; null when every row fits.
    static @Nullable IntPredicate of(OfferSelection selection, Columns columns) {
        if (selection.isAll()) {
            return null;
        }
        IntPredicate all = row -> true;
        if (!selection.contracts().isEmpty()) {
            var wanted = ordinals(selection.contracts());
            all = all.and(row -> has(wanted, columns.contract(row)));
        }
        if (!selection.remote().isEmpty()) {
            var wanted = ordinals(selection.remote());
            all = all.and(row -> has(wanted, columns.remote(row)));
        }
        if (!selection.sources().isEmpty()) {
            var wanted = ordinals(selection.sources());
            all = all.and(row -> has(wanted, columns.source(row)));
        }
        var since = selection.publishedSince();
        if (since != null) {
            long earliest = since.toEpochMilli();
            all = all.and(row -> columns.published(row) >= earliest);
        }
        all = and(all, salaries(selection.salaryMin(), columns));
        all = and(all, places(selection, columns));
        var among = selection.among();
        return among == null
                ? all
                : all.and(row -> among.test(columns.facts(row).id()));
    }

    private static IntPredicate and(IntPredicate all, @Nullable IntPredicate other) {
        return other == null ? all : all.and(other);
    }

    private static BitSet ordinals(Set<? extends Enum<?>> values) {
        var ordinals = new BitSet();
        values.forEach(value -> ordinals.set(value.ordinal()));
        return ordinals;
    }

    private static boolean has(BitSet wanted, int value) {
        return value != Columns.NONE && wanted.get(value);
    }

    private static @Nullable IntPredicate salaries(@Nullable Integer least, Columns columns) {
        if (least == null) {
            return null;
        }
        var enough = matching(columns.salaries, salary -> reaches(salary, least));
        return row -> has(enough, columns.salary(row));
    }

    private static boolean reaches(Salary salary, int least) {
        var most = salary.annualMax() == null ? salary.annualMin() : salary.annualMax();
        return most != null && most >= least;
    }

    private static @Nullable IntPredicate places(OfferSelection selection, Columns columns) {
        var place = selection.place();
        if (place == null || place.isBlank()) {
            return null;
        }
        Predicate<List<OfferPlace>> around = SearchedPlace.of(place, selection.radiusKm());
        var inside = matching(columns.places, around);
        return row -> inside.get(columns.place(row));
    }

    private static <T> BitSet matching(Numbers<T> numbers, Predicate<T> condition) {
        var matching = new BitSet();
        for (int number = 0; number < numbers.bound(); number++) {
            var value = numbers.get(number);
            if (value != null && condition.test(value)) {
                matching.set(number);
            }
        }
        return matching;
    }
}
