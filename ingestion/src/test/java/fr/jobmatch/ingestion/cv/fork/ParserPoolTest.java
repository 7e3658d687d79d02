package fr.jobmatch.ingestion.cv.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserPoolTest {

    private static final byte[] DOCUMENT = "a document".getBytes(StandardCharsets.UTF_8);

    @Test
    void killsWhatHangs() {
        assertThat(parsedBy("hang", Duration.ofMillis(700))).isEqualTo(unreadable(UnreadableReason.TIMEOUT));
    }

    @Test
    void refusesDocumentThatKillsTwoProcesses() {
        assertThat(parsedBy("die", Duration.ofSeconds(20))).isEqualTo(unreadable(UnreadableReason.DANGEROUS));
    }

    @Test
    void refusesDocumentThatEatsAllMemory() {
        assertThat(parsedBy("memory", Duration.ofSeconds(20))).isEqualTo(unreadable(UnreadableReason.TOO_LARGE));
    }

    @Test
    void handsNoSecretsOn() {
        assertThat(parsedBy("environment", Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        ParsedCv.Readable.class,
                        readable -> assertThat(readable.text().lines())
                                .isSubsetOf("TESSDATA_PREFIX", "LANG", "LC_ALL", "OMP_THREAD_LIMIT"));
    }

    @Test
    void blamesNoDocumentForAProcessThatDoesNotStart() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> parsedBy("never-start", Duration.ofSeconds(20)));
    }

    @Test
    void stopsWhenTheReadingIsCancelled() {
        var cancelled = new IllegalStateException("cancelled");
        try (var pool = new ParserPool(settings("report", Duration.ofSeconds(20)))) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> pool.parse(DOCUMENT, (stage, current, total) -> {
                        throw cancelled;
                    }))
                    .isSameAs(cancelled);
        }
    }

    private static ParsedCv parsedBy(String behaviour, Duration limit) {
        try (var pool = new ParserPool(settings(behaviour, limit))) {
            return pool.parse(DOCUMENT, (stage, current, total) -> {});
        }
    }

    private static ForkSettings settings(String behaviour, Duration limit) {
        return new ForkSettings(1, 64, limit, limit, 10, List.of(MisbehavingParser.class.getName(), behaviour));
    }

    private static ParsedCv unreadable(UnreadableReason reason) {
        return new ParsedCv.Unreadable(reason);
    }
}
