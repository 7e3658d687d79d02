package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.cvs.UploadGate;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Throttle;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/// What strangers send to wear the server out or to learn what isn't theirs (A6, A21, A22, A29).
@ApiTest
class AbuseIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Throttle throttle;

    @Autowired
    private UploadGate gate;

    @LocalServerPort
    private int port;

    /// A21: the sender's address comes from the proxy's header, as behind a real one.
    @Test
    void stopsASenderWhoTriesManyAccounts() {
        for (int i = 0; i < 100; i++) {
            throttle.enter(Door.FAILED_SIGN_IN, "203.0.113.21");
        }
        var account = people.candidate();
        var login = Map.of("email", account.email(), "password", People.PASSWORD);

        var stuffing = clients.visitor().post("auth/login", login, Map.of("X-Forwarded-For", "203.0.113.21"));
        var other = clients.visitor().post("auth/login", login, Map.of("X-Forwarded-For", "203.0.113.22"));

        assertThat(stuffing.status()).isEqualTo(429);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void slowsDownRegistrationsRenewalsAndPasswordChanges() {
        for (int i = 0; i < 60; i++) {
            throttle.enter(Door.REGISTRATION, "203.0.113.23");
        }
        for (int i = 0; i < 300; i++) {
            throttle.enter(Door.RENEWAL, "203.0.113.23");
        }
        var sender = Map.of("X-Forwarded-For", "203.0.113.23");
        var registration =
                Map.of("email", UUID.randomUUID() + "@example.org", "name", "N", "password", People.PASSWORD);
        assertThat(clients.visitor().post("auth/register", registration, sender).status())
                .isEqualTo(429);
        assertThat(clients.visitor()
                        .post("auth/refresh", Map.of("refreshToken", "x"), sender)
                        .status())
                .isEqualTo(429);

        var client = clients.candidate();
        var wrong = Map.of("currentPassword", "pas celui-là", "newPassword", "quatre autres mots");
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 9; i++) {
            statuses.add(client.post("auth/change-password", wrong).status());
        }
        assertThat(statuses.subList(0, 8)).containsOnly(400);
        assertThat(statuses.getLast()).isEqualTo(429);
    }

    /// A21: what the clock tells about an address. Interleaved, so that a busy machine slows both down; the aim is 10
    /// ms
    /// on a quiet one, and an answer without hashing would be several times that apart.
    @Test
    void takesAsLongForAnUnknownAddress() {
        var known = people.candidate().email();
        var times = List.of(new ArrayList<Long>(), new ArrayList<Long>());
        for (int i = 0; i < 11; i++) {
            times.get(0).add(time(known));
            times.get(1).add(time("personne-" + i + "@example.org"));
        }

        long right = median(times.get(0));
        long wrong = median(times.get(1));
        assertThat(Math.abs(right - wrong)).as("%d and %d ns", right, wrong).isLessThan(Math.max(right, wrong) / 2);
    }

    @Test
    void readsNoMoreJsonThanAnyRequestNeeds() throws IOException, InterruptedException {
        var client = clients.candidate();
        var long1 = "{\"name\":\"" + "a".repeat(MEGABYTE) + "\"}";

        var announced = client.put("me", long1);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.text("/type")).isEqualTo("urn:jobmatch:problem:content-too-large");

        try (var http = HttpClient.newHttpClient()) {
            var chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/auth/login"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(long1)))
                    .build();
            assertThat(http.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        }
    }

    /// A22: what looks like SQL, a pattern or a query language is text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%25%25%25%25%25",
                "___",
                "%27%20or%201%3D1%20--",
                "%3A*%20%26%20%7C%20%21%28",
                "%22%22%22%20-%20-%20-%20or%20or",
                "%24.**%20%3F%20%28%40%20like_regex%20%22%28a%2B%29%2B%24%22%29",
                "%5C%5C%5C%27",
                "%00",
            })
    void searchesForOddWordsAsForAnyOther(String words) {
        var client = clients.candidate();

        assertThat(client.get("offers?q=" + words).status()).as(words).isIn(200, 400);
        assertThat(client.get("offers?place=" + words).status()).as(words).isIn(200, 400);
    }

    /// A22: a search that can't be answered, here since somebody holds the table, is given up by the database.
    @Test
    void givesUpASearchThatTakesLong() throws SQLException {
        var client = clients.candidate();
        var database = TestDatabase.shared().orElseThrow();
        try (var holder = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table offer in access exclusive mode");
            long start = System.nanoTime();

            var answer = client.get("offers?q=soudeur");

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(9));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("Exception", "statement");
            holder.rollback();
        }
    }

    @Test
    void refusesAQueryOfAMegabyte() {
        var answer = clients.candidate().get("offers?q=" + "a".repeat(MEGABYTE));

        assertThat(answer.status()).isIn(400, 414, 431);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    /// A6: refused before a byte of the file is read; one that ended makes room.
    @Test
    void refusesAnUploadTooMany() {
        var account = people.candidate();
        var client = clients.signedIn(account);
        var file = new ByteArrayResource("Nora Petit".getBytes()) {
            @Override
            public String getFilename() {
                return "cv.txt";
            }
        };
        var passes = new ArrayList<UploadGate.Pass>();
        for (int i = 0; i < UploadGate.MOST_OF_ONE; i++) {
            passes.add(gate.enter(new PersonId(account.id().value())));
        }

        var refused = client.upload("cvs", file, Map.of());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("/type")).isEqualTo("urn:jobmatch:problem:too-many-uploads");

        passes.forEach(UploadGate.Pass::close);
        assertThat(client.upload("cvs", file, Map.of()).status()).isEqualTo(202);
    }

    /// A29: what a scanner looks for.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/loggers",
                "/actuator/shutdown",
            })
    void showsNothingOfItsInside(String path) {
        var answer = clients.visitor().get(path, Map.of("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas").doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void tellsVisitorsNoMoreThanThatItIsUp() {
        var health = clients.visitor().get("/actuator/health");

        assertThat(health.json().propertyNames()).isSubsetOf("status", "groups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/styles.css", "/api/docs", "/actuator/health", "/nowhere"})
    void tellsTheBrowserWhatItMayDo(String path) {
        var headers =
                clients.visitor().get(path, Map.of("Accept", "text/html,*/*")).headers();

        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src", "frame-ancestors 'none'");
        assertThat(headers.get("Content-Security-Policy")).hasSize(1);
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
        assertThat(headers.getFirst("Strict-Transport-Security")).isNull();
    }

    @Test
    void asksToComeBackOverHttpsOnly() {
        var headers = clients.visitor()
                .get("/login", Map.of("X-Forwarded-Proto", "https", "Accept", "text/html"))
                .headers();

        assertThat(headers.getFirst("Strict-Transport-Security")).contains("max-age");
        assertThat(headers.getFirst("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    private long time(String email) {
        long start = System.nanoTime();
        accounts.authenticate(email, "un autre mot de passe");
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
