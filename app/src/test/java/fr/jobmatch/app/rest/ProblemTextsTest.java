package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Pattern BREAKING_SPACE = Pattern.compile(" [:;!?»]|« ");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(load("en").keySet()).isEqualTo(load("fr").keySet());
    }

    @Test
    void everyProblemHasATitleAndADetail() throws IOException {
        var keys = load("fr").stringPropertyNames();

        assertThat(keys)
                .filteredOn(key -> !key.endsWith(".detail"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key + ".detail"));
    }

    @Test
    void frenchTypographyIsKept() throws IOException {
        assertThat(load("fr"))
                .allSatisfy((key, text) -> assertThat(text.toString())
                        .as(key.toString())
                        .doesNotContainPattern(BREAKING_SPACE)
                        .doesNotContain("'"));
    }

    private static Properties load(String language) throws IOException {
        var properties = new Properties();
        var resource = "/problems_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
