package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.People;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Tokens for people's own programs. What each may call stands in PermissionsIT.
@ApiTest
class PersonalTokensIT {

    private static final Map<String, String> POSTING =
            Map.of("@type", "JobPosting", "title", "Soudeur TIG (H/F)", "description", "Vous soudez à Brest.");

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void isShownOnceAndThenOnlyByItsBeginning() {
        var owner = clients.candidate();
        var secret = clients.personalToken(owner, "offers:import");

        var listed = owner.get("me/tokens");

        assertThat(listed.json()).hasSize(1);
        assertThat(listed.text("/0/prefix")).hasSize(10).isEqualTo(secret.substring(0, 10));
        assertThat(listed.toString()).doesNotContain(secret);
        assertThat(listed.json().at("/0/lastUsedAt").isNull()).isTrue();
    }

    @Test
    void importsOffersForItsOwnerAndTellsWhenItWasUsed() {
        var owner = clients.candidate();
        var extension = owner.with(clients.personalToken(owner, "offers:import"));

        assertThat(extension.get("me/tokens/current").text("/name")).isEqualTo("Essai");
        var added = extension.post("offers/import", Map.of("jobPosting", POSTING));

        assertThat(added.status()).isEqualTo(201);
        assertThat(owner.get("offers/" + added.text("/offer/id")).status()).isEqualTo(200);
        assertThat(owner.get("me/tokens").json().at("/0/lastUsedAt").isNull()).isFalse();
    }

    @Test
    void endsAtOnceWhenItIsRevoked() {
        var owner = clients.candidate();
        var extension = owner.with(clients.personalToken(owner, "offers:import"));
        var id = owner.get("me/tokens").text("/0/id");

        assertThat(clients.candidate().delete("me/tokens/" + id).status()).isEqualTo(404);
        assertThat(extension.get("me/tokens/current").status()).isEqualTo(200);
        assertThat(owner.delete("me/tokens/" + id).status()).isEqualTo(204);

        var refused = extension.post("offers/import", Map.of("jobPosting", POSTING));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/type")).isEqualTo("urn:jobmatch:problem:not-signed-in");
        assertThat(owner.delete("me/tokens/" + id).status()).isEqualTo(404);
    }

    @Test
    void endsWithThePassword() {
        var account = people.candidate();
        var owner = clients.signedIn(account);
        var extension = owner.with(clients.personalToken(owner, "offers:import"));

        var changed = Map.of("currentPassword", People.PASSWORD, "newPassword", "quatre autres mots de passe");
        assertThat(owner.post("auth/change-password", changed).status()).isLessThan(300);

        assertThat(extension.get("me/tokens/current").status()).isEqualTo(401);
    }

    @Test
    void isRefusedWithoutANameOrAKnownScopeAndPastTheMost() {
        var owner = clients.candidate();

        assertThat(owner.post("me/tokens", Map.of("name", " ", "scopes", List.of("offers:import")))
                        .status())
                .isEqualTo(400);
        assertThat(owner.post("me/tokens", Map.of("name", "Essai", "scopes", List.of("everything")))
                        .status())
                .isEqualTo(400);
        for (int made = 0; made < 20; made++) {
            clients.personalToken(owner, "offers:read");
        }
        var more = owner.post("me/tokens", Map.of("name", "Essai", "scopes", List.of("offers:read")));
        assertThat(more.text("/type")).isEqualTo("urn:jobmatch:problem:too-many-tokens");
    }

    @Test
    void someSecretThatNobodyMadeOpensNothing() {
        assertThat(clients.visitor()
                        .with("jmt_" + UUID.randomUUID())
                        .get("me/tokens/current")
                        .status())
                .isEqualTo(401);
        assertThat(clients.candidate().get("me/tokens/current").status())
                .as("a sign-in is no personal token")
                .isEqualTo(404);
    }

    @Test
    void extensionsMayAskFromTheirOriginAndNoWebPageMay() throws IOException, InterruptedException {
        assertThat(allowed("chrome-extension://abcdefghijklmnopabcdefghijklmnop", "offers/import"))
                .isEqualTo("chrome-extension://abcdefghijklmnopabcdefghijklmnop");
        assertThat(allowed("moz-extension://0b9b6c1e-52f4-5d53-8a0c-6f3d9b1c7a20", "me/tokens/current"))
                .startsWith("moz-extension://");
        assertThat(allowed("https://example.org", "offers/import")).isEmpty();
        assertThat(allowed("chrome-extension://abcdefghijklmnopabcdefghijklmnop", "me"))
                .isEmpty();
    }

    private String allowed(String origin, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var preflight = HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.V1 + "/" + path))
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", path.endsWith("import") ? "POST" : "GET")
                    .header("Access-Control-Request-Headers", "authorization,content-type")
                    .build();
            return http.send(preflight, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Access-Control-Allow-Origin")
                    .orElse("");
        }
    }
}
