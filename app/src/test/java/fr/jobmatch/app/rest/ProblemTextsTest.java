package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.TextBundle;
import java.io.IOException;
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
        TextBundle.assertFrenchTypography(load("fr"));
    }

    private static Properties load(String language) throws IOException {
        return TextBundle.load("/problems_" + language + ".properties");
    }
}
