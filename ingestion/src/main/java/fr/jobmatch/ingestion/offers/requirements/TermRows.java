package fr.jobmatch.ingestion.offers.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The word lists of this package: tab-separated, `#` starts a comment line.
final class TermRows {

    private TermRows() {}

    static List<List<String>> read(String resource) {
        var path = "/fr/jobmatch/ingestion/offers/requirements/" + resource;
        try (var stream = Objects.requireNonNull(TermRows.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
