package fr.jobmatch.assistant.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @Test
    void readsSeconds() {
        assertThat(RetryAfter.of(" 120 ")).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void aDateInThePastMeansNow() {
        assertThat(RetryAfter.of("Wed, 21 Oct 2015 07:28:00 GMT")).isEqualTo(Duration.ZERO);
    }

    @Test
    void waitsAnHourAtMost() {
        assertThat(RetryAfter.of("99999999999999")).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5"})
    void ignoresWhatIsNoWait(String header) {
        assertThat(RetryAfter.of(header)).isNull();
    }
}
