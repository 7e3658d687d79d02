package fr.jobmatch.ingestion.cv.abuse;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.ingestion.cv.CvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Reads documents as the application does, in a process of its own, and looks at what that took.
final class Reader implements AutoCloseable {

    private static final String PEAK = "VmHWM:";

    private final CvParser parser = new CvParser(1);
    private Duration took = Duration.ZERO;

    Reader() {
        parser.warmUp();
    }

    ParsedCv read(byte[] content) {
        long start = System.nanoTime();
        try {
            return parser.parse("cv", content, (stage, done, of) -> {});
        } finally {
            took = Duration.ofNanos(System.nanoTime() - start);
        }
    }

    /// Return how long the last document took.
    Duration took() {
        return took;
    }

    /// Return the largest memory in megabytes that a reading process has had; 0 where the system doesn't tell.
    long peakMegabytes() {
        return ProcessHandle.current()
                .children()
                .mapToLong(child -> peak(Path.of("/proc", String.valueOf(child.pid()), "status")))
                .max()
                .orElse(0);
    }

    private static long peak(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
