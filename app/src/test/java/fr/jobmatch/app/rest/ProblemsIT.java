package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ProblemsIT {

    @Autowired
    private ApiClients clients;

    @ParameterizedTest
    @CsvSource({
        "fr-FR, Introuvable",
        "en-GB, Not found",
        "de, Introuvable",
    })
    void speaksTheCallersLanguage(String language, String title) {
        var answer = clients.candidate()
                .get("tasks/00000000-0000-4000-8000-000000000000", Map.of("Accept-Language", language));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().getContentType()).hasToString("application/problem+json");
        assertThat(answer.text("/title")).isEqualTo(title);
        assertThat(answer.text("/type")).isEqualTo("urn:jobmatch:problem:not-found");
    }

    @ParameterizedTest
    @CsvSource({"fr, Non connecté", "en, Not signed in"})
    void speaksItAtTheDoorToo(String language, String title) {
        var answer = clients.visitor().get("me", Map.of("Accept-Language", language));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().getFirst("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.text("/title")).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Ce mot de passe est trop court",
        "en, password",
    })
    void saysWhatToMendInAnAccount(String language, String words) {
        var answer = clients.visitor()
                .post(
                        "auth/register",
                        Map.of("email", "nora@example.org", "name", "Nora", "password", "court"),
                        Map.of("Accept-Language", language));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains(words);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        var answer = clients.visitor().post("auth/login", Map.of("email", "nora@example.org"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("password");
    }

    @Test
    void answersBrokenJsonWithoutATrace() {
        var answer = clients.visitor().post("auth/login", "{\"email\":");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/type")).isEqualTo("urn:jobmatch:problem:malformed");
        assertThat(answer.body()).doesNotContain("Exception", "tools.jackson");
    }

    @Test
    void tellsAWrongMethodAWrongTypeAndAWrongAddress() {
        var client = clients.candidate();

        assertThat(client.patch("me", Map.of()).status()).isEqualTo(405);
        assertThat(client.post("profiles", "x", Map.of("Content-Type", "text/plain"))
                        .status())
                .isEqualTo(415);
        assertThat(client.get("nowhere").status()).isEqualTo(404);
        assertThat(client.get("nowhere").text("/type")).isEqualTo("urn:jobmatch:problem:not-found");
        assertThat(client.get("tasks/not-an-id").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "tasks?page=-1",
        "tasks?size=0",
        "cvs?size=101",
        "profiles?size=many",
        "offers?contract=forever",
        "offers?publishedSince=yesterday",
        "offers?source=nowhere",
        "offers?sort=luck",
        "matches?limit=0",
    })
    void refusesParametersOutOfRange(String path) {
        var answer = clients.candidate().get(path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/type")).isEqualTo("urn:jobmatch:problem:invalid");
    }
}
