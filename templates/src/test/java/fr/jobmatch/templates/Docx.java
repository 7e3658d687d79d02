package fr.jobmatch.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/// Looks into the bytes of a DOCX without the library that wrote it.
record Docx(byte[] bytes, Map<String, String> parts) {

    private static final Pattern PIECE = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:tab/>");

    static Docx of(byte[] bytes) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Docx(bytes, parts);
    }

    Set<String> names() {
        return parts.keySet();
    }

    String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    List<String> paragraphs() {
        return Arrays.stream(part("word/document.xml").split("</w:p>"))
                .map(Docx::textOf)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String text() {
        return String.join("\n", paragraphs());
    }

    /// Return the paragraph styles in use.
    Set<String> styles() {
        return found("<w:pStyle w:val=\"([^\"]+)\"", "word/document.xml");
    }

    Set<String> definedStyles() {
        return found("w:styleId=\"([^\"]+)\"", "word/styles.xml");
    }

    private Set<String> found(String pattern, String part) {
        return Pattern.compile(pattern)
                .matcher(part(part))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String textOf(String paragraph) {
        return PIECE.matcher(paragraph)
                .results()
                .map(piece -> piece.group(1) == null ? "\t" : piece.group(1))
                .collect(Collectors.joining())
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
