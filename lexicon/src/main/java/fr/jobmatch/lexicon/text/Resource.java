package fr.jobmatch.lexicon.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables and lists of a package: UTF-8, one row a line, tabs between the cells, `#` starts a comment line.
public final class Resource {

    private Resource() {}

    /// Return the rows of a resource that stands beside a class, each as its cells.
    public static List<List<String>> rows(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /// Return the lines of a resource that stands beside a class, without comments and blanks.
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
