package fr.jobmatch.templates;

import fr.jobmatch.domain.document.DocumentKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A look of a document: a file of Word styles.
record Template(DocumentKind kind, String name) {

    private static final List<Template> ALL = readAll();

    /// Return the template with this name.
    /// @throws IllegalArgumentException when there is none for this kind of document
    static Template of(DocumentKind kind, String name) {
        return ALL.stream()
                .filter(template -> template.kind == kind && template.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such template for a " + kind + ": " + name));
    }

    /// Return the names for a kind of document, the default first.
    static List<String> names(DocumentKind kind) {
        return ALL.stream()
                .filter(template -> template.kind == kind)
                .map(Template::name)
                .toList();
    }

    String stylesFile() {
        return "styles/" + name + ".xml";
    }

    private static List<Template> readAll() {
        try (var reader =
                new BufferedReader(new InputStreamReader(Resources.open("templates.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Template(DocumentKind.valueOf(cells[0]), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
