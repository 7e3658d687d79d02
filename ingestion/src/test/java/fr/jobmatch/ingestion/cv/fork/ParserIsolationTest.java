package fr.jobmatch.ingestion.cv.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.ingestion.cv.isolation.Barrier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A28 of the abuse cases: what a parser process that a document took over can still do. Where a system has no such
/// barriers the test is skipped and says so; the log of the app says so too.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParserIsolationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long MEGABYTE = 1024 * 1024;

    private final ParserPool pool =
            new ParserPool(new ForkSettings(1, 64, PATIENCE, PATIENCE, 100, List.of(EscapingParser.class.getName())));

    @TempDir
    private Path elsewhere;

    @BeforeAll
    void start() {
        pool.warmUp();
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @Test
    void reachesNoServer() throws IOException {
        holds(Barrier.NETWORK);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(tries("connect " + server.getLocalPort())).startsWith("failed");
        }
    }

    @Test
    void readsNoSecretAndNoOtherProcess() throws IOException {
        holds(Barrier.FILES);
        var secret = Files.writeString(elsewhere.resolve("secret"), "password");

        assertThat(tries("read " + secret)).startsWith("failed");
        assertThat(tries("list " + elsewhere)).startsWith("failed");
        assertThat(tries("read /proc/" + ProcessHandle.current().pid() + "/environ"))
                .startsWith("failed");
        assertThat(tries("read /etc/passwd")).startsWith("failed");
    }

    @Test
    void writesInItsOwnDirectoryOnly() {
        holds(Barrier.FILES);
        var target = elsewhere.resolve("planted");

        assertThat(tries("write " + target)).startsWith("failed");
        assertThat(target).doesNotExist();
        assertThat(tries("write note")).isEqualTo("succeeded");
    }

    @Test
    void startsNoProgramAndKillsNoProcess() throws IOException {
        holds(Barrier.PROCESSES);
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            assertThat(tries("run /bin/true")).startsWith("failed");
            assertThat(tries("kill " + other.pid())).startsWith("failed");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void fillsNoDisk() {
        holds(Barrier.FILE_SIZE);

        assertThat(tries("fill " + 10 * MEGABYTE)).isEqualTo("succeeded");
        assertThat(tries("fill " + 200 * MEGABYTE)).startsWith("failed");
    }

    private void holds(Barrier barrier) {
        assumeThat(pool.barriers()).as("barriers on this system").contains(barrier);
    }

    private String tries(String order) {
        var parsed = pool.parse(order.getBytes(StandardCharsets.UTF_8), (stage, current, total) -> {});
        assertThat(parsed).isInstanceOf(ParsedCv.Readable.class);
        return ((ParsedCv.Readable) parsed).text();
    }
}
