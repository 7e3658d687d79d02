package fr.jobmatch.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tab-separated word lists of this module.
final class Resources {
    private Resources() {}

    /// Return the columns of each line that is neither blank nor a comment.
    static List<String[]> rows(String name) {
        var stream = Objects.requireNonNull(Resources.class.getResourceAsStream("/fr/jobmatch/matching/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
