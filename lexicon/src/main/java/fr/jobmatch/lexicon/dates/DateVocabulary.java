package fr.jobmatch.lexicon.dates;

import fr.jobmatch.lexicon.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that dates are made of, read from the lexicon's resources, as parts of regular expressions.
final class DateVocabulary {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        rows("months.tsv")
                .forEach(row -> row.stream()
                        .skip(1)
                        .forEach(name -> MONTHS.putIfAbsent(Folding.fold(name), Integer.valueOf(row.getFirst()))));
        rows("words.tsv").forEach(row -> WORDS.put(row.getFirst(), row.subList(1, row.size())));
    }

    private DateVocabulary() {}

    /// Return the number of a month written in letters, with or without accents.
    static int month(String name) {
        return Objects.requireNonNull(MONTHS.get(Folding.fold(name)), "not a month");
    }

    static String months() {
        return alternatives(
                rows("months.tsv").stream().flatMap(row -> row.stream().skip(1)).toList());
    }

    static String words(String kind) {
        return alternatives(WORDS.getOrDefault(kind, List.of()));
    }

    private static String alternatives(List<String> forms) {
        return forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(DateVocabulary::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// Accents are often missing on capitals, apostrophes come in two shapes.
    private static String pattern(String form) {
        var pattern = new StringBuilder();
        for (char c : Folding.fold(form).toCharArray()) {
            pattern.append(
                    switch (c) {
                        case 'a' -> "[aàâ]";
                        case 'e' -> "[eéèê]";
                        case 'u' -> "[uûù]";
                        case 'c' -> "[cç]";
                        case ' ' -> "\\s+";
                        case '\'' -> "['’]";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return pattern.toString();
    }

    private static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(DateVocabulary.class.getResourceAsStream(resource), resource)) {
            var rows = new ArrayList<List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.add(List.of(line.split("\t"))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
