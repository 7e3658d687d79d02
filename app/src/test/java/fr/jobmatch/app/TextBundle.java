package fr.jobmatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// A file of texts in one language, as the tests of texts read it.
public final class TextBundle {

    /// A plain space before a double mark can leave the mark alone on the next line.
    private static final Pattern BREAKING_SPACE = Pattern.compile(" [:;!?»]|« ");

    private TextBundle() {}

    /// Return the texts of a resource, such as `/problems_fr.properties`.
    public static Properties load(String resource) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(TextBundle.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /// Check no-break spaces and apostrophes of French texts.
    public static void assertFrenchTypography(Properties texts) {
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text.toString())
                        .as(key.toString())
                        .doesNotContainPattern(BREAKING_SPACE)
                        .doesNotContain("'"));
    }
}
