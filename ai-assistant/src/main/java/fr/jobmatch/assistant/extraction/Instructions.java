package fr.jobmatch.assistant.extraction;

import fr.jobmatch.domain.extraction.CvSection.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// What a model is told about a section; the texts are resources, one per kind beside a common one.
final class Instructions {

    private static final String BEGIN = "<<<CV";
    private static final String END = "CV>>>";

    private Instructions() {}

    static String of(Kind kind) {
        return resource("common.txt") + "\n" + resource(kind.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    static String ofPage() {
        return resource("page.txt");
    }

    /// Put the text between marks that it can't close itself.
    static String marked(String text) {
        return BEGIN + "\n" + text.replace(BEGIN, "").replace(END, "") + "\n" + END;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Instructions.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
