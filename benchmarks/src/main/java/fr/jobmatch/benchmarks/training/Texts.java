package fr.jobmatch.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the training texts that were written for JobMatch.
public final class Texts {
    private Texts() {}

    /// Return the lines that are neither blank nor a comment.
    public static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Return the columns of each line, cut at tabs.
    public static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t")).toList();
    }
}
