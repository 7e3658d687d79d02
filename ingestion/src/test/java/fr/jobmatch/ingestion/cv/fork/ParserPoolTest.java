package fr.jobmatch.ingestion.cv.fork;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
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

    private static ParsedCv parsedBy(String behaviour, Duration limit) {
        var settings = new ForkSettings(1, 64, limit, limit, 10, List.of(MisbehavingParser.class.getName(), behaviour));
        try (var pool = new ParserPool(settings)) {
            return pool.parse(DOCUMENT, (stage, current, total) -> {});
        }
    }

    private static ParsedCv unreadable(UnreadableReason reason) {
        return new ParsedCv.Unreadable(reason);
    }
}
