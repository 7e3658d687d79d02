package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.ingestion.offers.http.HttpAnswer;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The access token of France Travail (OAuth 2.0 client credentials), kept for each client and set of scopes and
/// renewed a minute before it ends. One that is refused earlier is renewed once.
final class FranceTravailToken {

    private static final int UNAUTHORIZED = 401;
    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SourceApi api;
    private final SourceHttp http;
    private final Clock clock;
    private final Map<Rights, Token> tokens = new ConcurrentHashMap<>();

    FranceTravailToken(SourceApi api, SourceHttp http, Clock clock) {
        this.api = api;
        this.http = http;
        this.clock = clock;
    }

    /// Ask with a token; with a new one when it is refused.
    HttpAnswer with(Function<Map<String, String>, HttpAnswer> question) {
        var token = token();
        var answer = question.apply(token.header());
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        tokens.remove(rights(), token);
        return question.apply(token().header());
    }

    private Token token() {
        return Objects.requireNonNull(tokens.compute(
                rights(), (rights, known) -> known != null && known.good(clock.instant()) ? known : fetch(rights)));
    }

    private Rights rights() {
        return new Rights(api.account(), String.join(" ", api.scopes()));
    }

    private Token fetch(Rights rights) {
        var form = new Parameters()
                .add("grant_type", "client_credentials")
                .add("client_id", rights.client())
                .add("client_secret", api.key())
                .add("scope", rights.scopes());
        var answer = http.post(address(), Map.of("Accept", "application/json"), FORM, form.toString());
        if (answer.status() >= 400 && answer.status() < 500) {
            throw new SourceFailure(SourceFailure.Kind.REFUSED, "refused a token, " + answer.status());
        }
        var body = answer.success().object();
        var value = body.path("access_token").asString("");
        if (!value.matches("[\\x21-\\x7E]{1,4096}")) {
            throw new SourceFailure(SourceFailure.Kind.UNREADABLE, "answered without a token");
        }
        var life = Duration.ofSeconds(body.path("expires_in").asInt(0)).minus(EARLY);
        return new Token(value, clock.instant().plus(life.compareTo(SHORTEST) < 0 ? SHORTEST : life));
    }

    private URI address() {
        return Objects.requireNonNull(api.tokenUrl());
    }

    private record Rights(String client, String scopes) {}

    private record Token(String value, Instant until) {

        boolean good(Instant now) {
            return now.isBefore(until);
        }

        Map<String, String> header() {
            return Map.of("Authorization", "Bearer " + value, "Accept", "application/json");
        }

        @Override
        public String toString() {
            return "Token until " + until;
        }
    }
}
