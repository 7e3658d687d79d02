package fr.jobmatch.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The short form of the benchmark `fuzz`.
class FuzzingTest {

    private static final Path SAMPLES = Path.of("../ingestion/src/test/resources/cvs");
    private static final int DOCUMENTS = 150;

    @Test
    void damagedDocumentsGetAnAnswerThatInventsNothing() throws IOException {
        var fuzzing = new Fuzzing(samples());

        var failures = LongStream.range(0, DOCUMENTS)
                .mapToObj(seed -> fuzzing.failure(seed)
                        .map(failure -> "seed " + seed + ": " + failure)
                        .orElse(""))
                .filter(failure -> !failure.isEmpty());

        assertThat(failures).isEmpty();
    }

    private static List<byte[]> samples() throws IOException {
        var samples = new ArrayList<byte[]>();
        try (var files = Files.list(SAMPLES)) {
            for (var file : files.sorted().toList()) {
                if (file.toString().matches(".*\\.(?:pdf|docx)")) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        }
        return samples;
    }
}
