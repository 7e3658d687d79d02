package fr.jobmatch.ingestion.cv.isolation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// One thing that a parser process is kept from, enforced by the kernel.
public enum Barrier {
    /// Reads no file but programs, fonts and language data, and writes only below its own directory.
    FILES,
    /// Writes no file longer than a limit, and leaves no image of its memory when it dies.
    FILE_SIZE,
    /// Opens no connection and listens for none.
    NETWORK,
    /// Starts no program or process, and signals or inspects no other.
    PROCESSES;

    /// Return the barriers as text, as in `files,network`.
    public static String text(Collection<Barrier> barriers) {
        return barriers.stream()
                .map(barrier -> barrier.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(","));
    }

    /// Read what {@link #text} wrote; words that are no barrier are left out.
    public static Set<Barrier> of(String text) {
        var names = Set.of(text.toUpperCase(Locale.ROOT).replace('-', '_').split(","));
        return Arrays.stream(values())
                .filter(barrier -> names.contains(barrier.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Barrier.class)));
    }
}
