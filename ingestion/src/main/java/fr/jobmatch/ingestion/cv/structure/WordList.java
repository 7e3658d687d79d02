package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Single words that hint at what a text is, from the parser's resources.
final class WordList {

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList of(String resource) {
        return new WordList(lines(resource).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Return the lines of a resource without its comments.
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String folded) {
        return words.contains(folded)
                || (folded.endsWith("s") && words.contains(folded.substring(0, folded.length() - 1)));
    }
}
