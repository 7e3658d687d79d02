package fr.jobmatch.ingestion.offers.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a search that is asked for at a time: the days of publication, then the département, then the field of
/// occupations narrow it.
/// @param from first moment of publication; null for the whole past
/// @param to last moment of publication
/// @param domain letter of a field of ROME (`grandDomaine`)
record FranceTravailWindow(
        @Nullable Instant from,
        Instant to,
        @Nullable String departement,
        @Nullable String domain) {

    private static final Duration RECENT = Duration.ofDays(45);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Instant EARLIEST = Instant.parse("2015-01-01T00:00:00Z");

    /// Métropole without Corsica's 20, Corsica, overseas.
    private static final List<String> DEPARTEMENTS = Stream.of(
                    IntStream.rangeClosed(1, 95).filter(number -> number != 20).mapToObj("%02d"::formatted),
                    Stream.of("2A", "2B", "971", "972", "973", "974", "975", "976"))
            .flatMap(numbers -> numbers)
            .toList();

    private static final List<String> DOMAINS =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N");

    static FranceTravailWindow until(Instant now) {
        return new FranceTravailWindow(null, now, null, null);
    }

    /// Return parts that together are this window; none when it can't be split any further.
    List<FranceTravailWindow> split(SourceQuery query) {
        if (from == null) {
            return dates(EARLIEST, to.minus(RECENT));
        }
        if (Duration.between(from, to).compareTo(SHORTEST) > 0) {
            return dates(from, from.plus(Duration.between(from, to).dividedBy(2)));
        }
        if (departement == null && query.place() == null) {
            return DEPARTEMENTS.stream()
                    .map(number -> new FranceTravailWindow(from, to, number, domain))
                    .toList();
        }
        return domain == null && query.romeCodes().isEmpty()
                ? DOMAINS.stream()
                        .map(letter -> new FranceTravailWindow(from, to, departement, letter))
                        .toList()
                : List.of();
    }

    /// The newer half first. Both hold the moment between them: an offer that is found twice is one offer.
    private List<FranceTravailWindow> dates(Instant start, Instant middle) {
        return List.of(
                new FranceTravailWindow(middle, to, departement, domain),
                new FranceTravailWindow(start, middle, departement, domain));
    }
}
