package fr.jobmatch.assistant.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jobmatch.assistant.extraction.ModelPageTranscriber;
import fr.jobmatch.assistant.extraction.ModelProfileExtractor;
import fr.jobmatch.domain.extraction.CvSection;
import fr.jobmatch.domain.extraction.ModelUnavailable;
import fr.jobmatch.domain.extraction.ModelUnavailable.Reason;
import fr.jobmatch.domain.extraction.QuotedEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// R5: however a model's server behaves, the answer is either usable or a failure in bounded time and bytes.
class ModelFaultsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final Duration WITH_MARGIN = Duration.ofSeconds(8);
    private static final CvSection SECTION =
            new CvSection(CvSection.Kind.WORK, "Aide-soignante – Clinique des Tilleuls, Nantes\nmars 2019 – juin 2022");

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final FakeModelServer server = new FakeModelServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(ChatProvider.class)
    void readsASectionIntoQuotes(ChatProvider provider) {
        server.behave(FakeModelServer.says(
                "{\"entries\":[{\"position\":\"Aide-soignante\",\"name\":\"Clinique des Tilleuls\","
                        + "\"location\":\"\",\"dates\":\"mars 2019 – juin 2022\"}]}"));

        assertThat(extractor(provider).extract(SECTION))
                .containsExactly(new QuotedEntry(Map.of(
                        "position",
                        "Aide-soignante",
                        "name",
                        "Clinique des Tilleuls",
                        "dates",
                        "mars 2019 – juin 2022")));
        assertThat(server.requests())
                .singleElement()
                .asString()
                .contains("model-under-test", "Clinique des Tilleuls", "\"required\"");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("refuses", FakeModelServer.status(401, "sk-canary is wrong"), Reason.REFUSED),
                Arguments.of("knows no such model", FakeModelServer.status(404, "no"), Reason.REFUSED),
                Arguments.of("fails", FakeModelServer.status(500, "<html>"), Reason.FAILED),
                Arguments.of("hangs", FakeModelServer.hangs(), Reason.FAILED),
                Arguments.of("sends a byte at a time", FakeModelServer.drips(), Reason.FAILED),
                Arguments.of("sends 10 MB", FakeModelServer.floods(10 << 20), Reason.FAILED),
                Arguments.of("is busy", FakeModelServer.busy("7"), Reason.BUSY),
                Arguments.of("sends HTML", FakeModelServer.status(200, "<html>hello</html>"), Reason.FAILED),
                Arguments.of("says garbage", FakeModelServer.says("Sure! Here you go"), Reason.UNUSABLE),
                Arguments.of("stops half-way", FakeModelServer.says("{\"entries\":[{\"posi"), Reason.UNUSABLE),
                Arguments.of("answers another schema", FakeModelServer.says("{\"jobs\":[]}"), Reason.UNUSABLE));
    }

    @ParameterizedTest
    @EnumSource(ChatProvider.class)
    void writesDownTheLinesOfAPage(ChatProvider provider) {
        server.behave(FakeModelServer.says("{\"lines\":[\"Maçon coffreur\",\"\",\"2019 – 2022\"]}"));

        assertThat(transcriber(provider).lines(PICTURE)).containsExactly("Maçon coffreur", "2019 – 2022");
        assertThat(server.requests())
                .singleElement()
                .asString()
                .contains(Base64.getEncoder().encodeToString(PICTURE));
    }

    @ParameterizedTest
    @EnumSource(ChatProvider.class)
    void saysThatAServerSeesNoPictures(ChatProvider provider) {
        server.behave(FakeModelServer.status(400, "this model does not support image input"));

        assertThat(catchThrowableOfType(
                        ModelUnavailable.class, () -> transcriber(provider).lines(PICTURE)))
                .extracting(ModelUnavailable::reason)
                .isEqualTo(Reason.REFUSED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void endsInBoundedTimeWhenAServer(String what, FakeModelServer.Behaviour behaviour, Reason reason) {
        for (var provider : ChatProvider.values()) {
            server.behave(behaviour);
            var start = Instant.now();

            var failure = catchThrowableOfType(
                    ModelUnavailable.class, () -> extractor(provider).extract(SECTION));

            assertThat(failure.reason()).as("%s that %s", provider, what).isEqualTo(reason);
            assertThat(Duration.between(start, Instant.now())).isLessThan(WITH_MARGIN);
            assertThat(failure).hasMessageNotContaining("sk-canary");
        }
    }

    @Test
    void asksThreeTimesAtMostForTheSchema() {
        server.behave(FakeModelServer.says("no JSON"));

        catchThrowableOfType(
                ModelUnavailable.class, () -> extractor(ChatProvider.OLLAMA).extract(SECTION));

        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void passesOnHowLongABusyServerWantsToBeLeftAlone() {
        server.behave(FakeModelServer.busy("7"));

        var failure = catchThrowableOfType(
                ModelUnavailable.class, () -> extractor(ChatProvider.OPENAI).extract(SECTION));

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void leavesAServerAloneThatFailedFiveTimesInARow() {
        server.behave(FakeModelServer.status(503, ""));
        var extractor = extractor(ChatProvider.OPENAI);
        var reasons = Stream.generate(
                        () -> catchThrowableOfType(ModelUnavailable.class, () -> extractor.extract(SECTION))
                                .reason())
                .limit(8)
                .toList();

        assertThat(reasons.subList(5, 8)).isEqualTo(List.of(Reason.RESTING, Reason.RESTING, Reason.RESTING));
        assertThat(server.requests()).hasSize(5);
    }

    private ModelPageTranscriber transcriber(ChatProvider provider) {
        return new ModelPageTranscriber(GuardedChat.with(server.settings(provider, DEADLINE)));
    }

    private ModelProfileExtractor extractor(ChatProvider provider) {
        return new ModelProfileExtractor(GuardedChat.with(server.settings(provider, DEADLINE)));
    }
}
