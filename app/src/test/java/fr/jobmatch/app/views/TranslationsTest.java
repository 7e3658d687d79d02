package fr.jobmatch.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.TextBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Pattern KEY_IN_CODE = Pattern.compile("getTranslation\\(\\s*\"([a-z][a-z0-9.-]+)\"\\s*[,)]");

    /// A plain space before a double mark can leave the mark alone on the next line.
    private static final Pattern BREAKING_SPACE = Pattern.compile(" [:;!?»]|« ");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(load("en").keySet()).isEqualTo(load("fr").keySet());
    }

    @Test
    void everyTextAskedForExists() throws IOException {
        var asked = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var matcher = KEY_IN_CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }

        assertThat(asked).isNotEmpty();
        assertThat(load("fr").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void frenchTypographyIsKept() throws IOException {
        TextBundle.assertFrenchTypography(load("fr"));
    }

    private static Properties load(String language) throws IOException {
        return TextBundle.load("/vaadin-i18n/translations_" + language + ".properties");
    }
}
