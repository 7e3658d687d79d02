package fr.jobmatch.matching.ranking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Numbers the different values of a column, from 0. The number of a value that no row has any more is given to
/// another. Not safe for writing while others read.
final class Numbers<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<@Nullable T> values = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private int[] uses = new int[64];
    /// When each number was given, in steps of {@link #now}.
    private int[] given = new int[64];

    private int now;

    /// Return the number of a value, for one more row.
    int take(T value) {
        var known = numbers.get(value);
        int number = known == null ? give(value) : known;
        uses[number]++;
        return number;
    }

    private int give(T value) {
        int number = free.isEmpty() ? values.size() : free.pop();
        if (number == values.size()) {
            values.add(value);
        } else {
            values.set(number, value);
        }
        if (number == uses.length) {
            uses = Arrays.copyOf(uses, 2 * number);
            given = Arrays.copyOf(given, 2 * number);
        }
        given[number] = ++now;
        numbers.put(value, number);
        return number;
    }

    /// A row doesn't have the value any more.
    void release(int number) {
        if (--uses[number] == 0) {
            numbers.remove(values.set(number, null));
            free.push(number);
        }
    }

    /// Return the value with a number; null when no row has it.
    @Nullable
    T get(int number) {
        return values.get(number);
    }

    /// Return the number of a value; null when no row has it.
    @Nullable
    Integer find(T value) {
        return numbers.get(value);
    }

    T one(int number) {
        return Objects.requireNonNull(values.get(number));
    }

    /// Return how many numbers are given or were.
    int bound() {
        return values.size();
    }

    /// Return how many different values the rows have.
    int size() {
        return numbers.size();
    }

    /// Return a moment: numbers given later were {@link #givenAfter} it.
    int now() {
        return now;
    }

    boolean givenAfter(int number, int moment) {
        return given[number] > moment;
    }
}
