package fr.jobmatch.benchmarks.cvs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What invented CVs of one language are made of.
/// @param lists lines by the name of their list
record Stock(String language, Map<String, List<String>> lists, List<Career> careers) {

    /// Return the stock of `fr` or `en`.
    static Stock of(String language) {
        return new Stock(language, sections(text(language + "/stock.txt")), careers(text(language + "/careers.txt")));
    }

    boolean french() {
        return language.equals("fr");
    }

    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /// What people of one occupation write.
    /// @param held whether only the held-out half of the documents uses it
    record Career(String name, boolean held, Map<String, List<String>> lists) {

        List<String> list(String name) {
            return lists.getOrDefault(name, List.of());
        }
    }

    private static List<Career> careers(String text) {
        var careers = new ArrayList<Career>();
        for (var block : text.split("(?m)^@")) {
            if (!block.startsWith("#") && !block.isBlank()) {
                var head = block.lines().findFirst().orElseThrow().split(" ");
                careers.add(new Career(head[0], head.length > 1, sections(block)));
            }
        }
        return List.copyOf(careers);
    }

    private static Map<String, List<String>> sections(String text) {
        var sections = new HashMap<String, List<String>>();
        List<String> open = new ArrayList<>();
        for (var line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), open);
            } else if (!line.isBlank()) {
                open.add(line.strip());
            }
        }
        return sections;
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Stock.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
