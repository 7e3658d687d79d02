package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft.SectionKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// The headings of sections in the document's language.
final class Headings {

    private static final Properties FRENCH = read("headings_fr.properties");
    private static final Properties ENGLISH = read("headings_en.properties");

    private Headings() {}

    static String of(SectionKind kind, Locale language) {
        var texts = isEnglish(language) ? ENGLISH : FRENCH;
        return texts.getProperty(kind.name(), kind.name());
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(Resources.open(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
