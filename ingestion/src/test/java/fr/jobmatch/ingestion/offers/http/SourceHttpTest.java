package fr.jobmatch.ingestion.offers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jobmatch.ingestion.offers.http.SourceFailure.Kind;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// R5, R6 and A16 for every source: they all ask through this client.
class SourceHttpTest {

    private final FakeSourceServer server = new FakeSourceServer();
    private final SourceHttp http = server.client();

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("hangs", FakeSourceServer.hangs(), Kind.TIMEOUT),
                Arguments.of("a byte every tenth of a second", FakeSourceServer.drips(), Kind.TIMEOUT),
                Arguments.of("breaks off", FakeSourceServer.breaksOff(), Kind.UNREACHABLE),
                Arguments.of("64 MB", FakeSourceServer.floods(), Kind.TOO_LARGE),
                Arguments.of("64 MB, packed", FakeSourceServer.bombs(), Kind.TOO_LARGE),
                Arguments.of("500", says(500, "{}"), Kind.SERVER_ERROR),
                Arguments.of("403", says(403, "{}"), Kind.REFUSED),
                Arguments.of("400", says(400, "{}"), Kind.BAD_QUESTION),
                Arguments.of("HTML", says(200, "<html>maintenance</html>"), Kind.UNREADABLE),
                Arguments.of("half of JSON", says(200, "{\"resultats\":[{\"id\":"), Kind.UNREADABLE),
                Arguments.of("a list", says(200, "[1,2]"), Kind.UNREADABLE),
                Arguments.of("nothing", says(200, ""), Kind.UNREADABLE));
    }

    private static FakeSourceServer.Behaviour says(int status, String body) {
        return request -> request.json(status, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void endsInTimeWithItsReason(String name, FakeSourceServer.Behaviour behaviour, Kind kind) {
        server.behave(behaviour);
        var began = Instant.now();

        var failure = failure(() -> http.get(server.at("/"), Map.of()).success().object());

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Fri, 01 Jan 2100 00:00:00 GMT", "soon"})
    void neverComesBackBeforeItWasAskedTo(String retryAfter) {
        server.behave(request -> request.with("Retry-After", retryAfter).json(429, "slow down"));

        var busy = catchThrowableOfType(SourceBusy.class, () -> http.get(server.at("/"), Map.of()));

        assertThat(busy.pause()).isBetween(Duration.ofSeconds(7), Duration.ofHours(1));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void waitsASecondWhenTheHeadersSayThatNoCallIsLeft() {
        server.behave(request ->
                request.with("X-Ratelimit-Remaining-Clientidlimiter", "0").json(200, "{}"));
        http.get(server.at("/"), Map.of());
        var began = Instant.now();

        http.get(server.at("/"), Map.of());

        assertThat(Duration.between(began, Instant.now())).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void followsNoRedirect() {
        server.behave(request ->
                request.with("Location", "http://169.254.169.254/latest").json(302, ""));

        var failure = failure(() -> http.get(server.at("/"), Map.of()).success());

        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/",
                "https://2130706433/",
                "https://10.1.2.3/",
                "https://100.64.0.1/",
                "https://[fd00::1]/",
                "https://[64:ff9b::7f00:1]/",
                "http://example.org/",
                "file:///etc/passwd",
                "gopher://example.org/"
            })
    void asksNoPrivateAddressThatAnAnswerNames(String address) {
        try (var stranger = server.client(Set.of())) {
            var failure = failure(() -> stranger.download(URI.create(address), InputStream::readAllBytes));

            assertThat(failure.kind()).as("refused before any connection").isEqualTo(Kind.FORBIDDEN_ADDRESS);
        }
    }

    /// Java reads octal digits as decimal ones: 0177 is 177, which is no address of ours.
    @Test
    void takesNoOctalAddressForAPrivateOne() throws UnknownHostException {
        assertThat(InetAddress.getByName("0177.0.0.1").isLoopbackAddress()).isFalse();
    }

    @Test
    void readsADownloadAsItArrives() {
        server.behave(request -> request.send(200, "application/octet-stream", new byte[5000]));

        assertThat((int) http.download(server.at("/all"), stream -> stream.readAllBytes().length))
                .isEqualTo(5000);

        server.behave(FakeSourceServer.floods());
        assertThat(failure(() -> http.download(server.at("/all"), InputStream::readAllBytes))
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    private static SourceFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(SourceFailure.class, call);
    }
}
