package fr.jobmatch.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the lists of this module.
public final class Lists {
    private Lists() {}

    /// Return the columns of each line, cut at tabs.
    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t")).toList();
    }

    /// Return the lines that are neither blank nor a comment.
    public static List<String> lines(String name) {
        var stream = Objects.requireNonNull(Lists.class.getResourceAsStream("/fr/jobmatch/matching/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
