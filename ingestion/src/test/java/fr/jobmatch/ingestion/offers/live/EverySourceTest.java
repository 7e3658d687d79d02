package fr.jobmatch.ingestion.offers.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.FakeSourceServer;
import fr.jobmatch.ingestion.offers.http.SourceBusy;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.http.SourceFailure.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// R5, R6 and A16 for each adapter as a whole; the client's own faults are in SourceHttpTest.
class EverySourceTest {

    private static final String TOKEN = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":1499}";

    private final FakeSourceServer server = new FakeSourceServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRANCE_TRAVAIL", "LA_BONNE_ALTERNANCE", "WELCOME_TO_THE_JUNGLE", "APEC"})
    void endsInTimeWhenItDrips(OfferSource which) {
        answering(FakeSourceServer.drips());
        var began = Instant.now();

        assertThat(failure(which).kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRANCE_TRAVAIL", "LA_BONNE_ALTERNANCE", "WELCOME_TO_THE_JUNGLE", "APEC"})
    void takesNoMoreThanItHasRoomFor(OfferSource which) {
        answering(FakeSourceServer.floods());

        assertThat(failure(which).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(names = {"FRANCE_TRAVAIL", "LA_BONNE_ALTERNANCE", "WELCOME_TO_THE_JUNGLE", "APEC"})
    void takesAPageOfAnotherShapeForNoAnswer(OfferSource which) {
        for (var body :
                List.of("<html>maintenance</html>", "{\"something\":\"else\"}", "[]", "{\"jobs\":7,\"hits\":")) {
            answering(request -> request.json(200, body));

            assertThat(failure(which).kind()).as(body).isEqualTo(Kind.UNREADABLE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRANCE_TRAVAIL", "LA_BONNE_ALTERNANCE", "WELCOME_TO_THE_JUNGLE", "APEC"})
    void asksOnceAndNotBeforeItWasAskedTo(OfferSource which) {
        answering(request -> request.with("Retry-After", "40").json(429, "slow down"));

        var busy = catchThrowableOfType(SourceBusy.class, () -> ask(which));

        assertThat(busy.pause()).isEqualTo(Duration.ofSeconds(40));
        assertThat(server.requests().stream().filter(request -> !isToken(request)))
                .as("the caller decides when to come again, not the adapter")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"FRANCE_TRAVAIL", "LA_BONNE_ALTERNANCE", "WELCOME_TO_THE_JUNGLE", "APEC"})
    void followsNoRedirectInside(OfferSource which) {
        answering(request -> request.with("Location", "http://169.254.169.254/latest/meta-data")
                .json(302, ""));

        assertThat(failure(which).kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(server.requests().stream().filter(request -> !isToken(request)))
                .hasSize(1);
    }

    private void answering(FakeSourceServer.Behaviour behaviour) {
        server.behave(request -> {
            if (isToken(request)) {
                request.json(200, TOKEN);
            } else {
                behaviour.answer(request);
            }
        });
    }

    private static boolean isToken(FakeSourceServer.Request request) {
        return request.path().startsWith("/token");
    }

    private SourceFailure failure(OfferSource which) {
        return catchThrowableOfType(SourceFailure.class, () -> ask(which));
    }

    private SourcePage ask(OfferSource which) {
        return source(which).page(LiveSourceTests.around("Lyon", "D1102"), null);
    }

    private LiveSource source(OfferSource which) {
        return switch (which) {
            case FRANCE_TRAVAIL ->
                new FranceTravailSource(api(List.of("api_offresdemploiv2")), server.client(), false, Clock.systemUTC());
            case LA_BONNE_ALTERNANCE -> new LaBonneAlternanceSource(api(List.of()), server.client(), false);
            case WELCOME_TO_THE_JUNGLE -> new WelcomeToTheJungleSource(api(List.of()), server.client());
            case APEC -> new ApecSource(api(List.of()), server.client());
            default -> throw new IllegalArgumentException("no live source: " + which);
        };
    }

    private SourceApi api(List<String> scopes) {
        return new SourceApi(
                true,
                server.at("/api/"),
                server.at("/token"),
                server.at("/details"),
                "client",
                "key",
                scopes,
                "jobs",
                "https://example.org/",
                LiveSourceTests.POLICY);
    }
}
