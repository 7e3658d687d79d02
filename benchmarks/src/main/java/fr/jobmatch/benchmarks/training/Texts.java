package fr.jobmatch.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the training texts that were written for JobMatch.
final class Texts {
    private Texts() {}

    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t")).toList();
    }
}
