package fr.jobmatch.app.views.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CvWarningsTest {

    @Test
    void everyWarningHasASentenceAndEverySentenceAWarning() throws IOException {
        var sentences = french().stringPropertyNames().stream()
                .filter(key -> key.startsWith("cv.warning."))
                .map(key -> key.substring("cv.warning.".length()))
                .collect(Collectors.toSet());

        assertThat(CvWarnings.KNOWN).isEqualTo(sentences);
    }

    private static Properties french() throws IOException {
        var texts = new Properties();
        var file = CvWarningsTest.class.getResourceAsStream("/vaadin-i18n/translations_fr.properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
