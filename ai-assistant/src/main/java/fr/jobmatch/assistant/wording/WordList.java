package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads lists of words from resource files; `#` begins a comment line.
public final class WordList {

    private WordList() {}

    /// Return the lines of a resource of this module.
    public static List<String> lines(String file) {
        try (var stream = WordList.class.getResourceAsStream("/fr/jobmatch/assistant/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such list: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Return the words of a list, folded.
    public static Set<String> folded(String file) {
        return lines(file).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
