package fr.jobmatch.lexicon.sections;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Recognises the headings of a CV's sections.
public final class SectionHeadings {

    private static final Set<String> FILLERS = Set.of(
            "mes", "mon", "ma", "my", "les", "la", "le", "the", "our", "l'", "de", "d'", "principales", "principaux");
    private static final Set<String> JOINTS = Set.of("et", "and", "ou", "or");
    private static final int MOST_WORDS = 7;
    private static final SectionHeadings BUILT_IN = new SectionHeadings();

    private final PhraseIndex<SectionKind> exact = new PhraseIndex<>();
    private final PhraseIndex<SectionKind> nouns = new PhraseIndex<>();

    private SectionHeadings() {
        load("headings.tsv", exact);
        load("nouns.tsv", nouns);
    }

    /// Return the headings written for JobMatch.
    public static SectionHeadings builtIn() {
        return BUILT_IN;
    }

    /// Return the section that a text opens when it's nothing but a known heading, or two of them joined.
    public Optional<SectionKind> exact(CharSequence text) {
        var words = words(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return of(words).or(() -> joined(words));
    }

    /// Return the section that a text probably opens, judged by its main noun: the first word in French (`Expériences
    /// en restauration`), the last in English (`Research experience`).
    public Optional<SectionKind> likely(CharSequence text) {
        var words = words(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return of(words)
                .or(() -> joined(words))
                .or(() -> nouns.exact(words.getFirst().folded()))
                .or(() -> nouns.exact(words.getLast().folded()));
    }

    private Optional<SectionKind> of(List<Word> words) {
        return exact.exact(
                String.join(" ", words.stream().map(Word::folded).toList()).replace("' ", "'"));
    }

    private Optional<SectionKind> joined(List<Word> words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (JOINTS.contains(words.get(at).folded())) {
                var first = of(words.subList(0, at));
                var second = of(withoutFillers(words.subList(at + 1, words.size())));
                if (first.isPresent() && second.isPresent()) {
                    return first;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Word> words(CharSequence text) {
        var plain = text.toString()
                .replaceAll("\\(.*?\\)", " ")
                .replace("&", " et ")
                .replace("/", " et ")
                .replace("+", " et ");
        return withoutFillers(Words.of(plain));
    }

    private static List<Word> withoutFillers(List<Word> words) {
        int first = 0;
        while (first < words.size() && FILLERS.contains(words.get(first).folded())) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static void load(String resource, PhraseIndex<SectionKind> index) {
        try (InputStream in = Objects.requireNonNull(SectionHeadings.class.getResourceAsStream(resource), resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        for (int i = 1; i < row.length; i++) {
                            index.add(row[i], SectionKind.valueOf(row[0]));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
