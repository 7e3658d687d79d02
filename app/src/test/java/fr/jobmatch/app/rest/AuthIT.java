package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.People;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AuthIT {

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Test
    void opensAnAccountAndKnowsWhoCalls() {
        var email = UUID.randomUUID() + "@example.org";
        var registered = clients.visitor()
                .post(
                        "auth/register",
                        Map.of("email", email, "name", "Nora Petit", "password", People.PASSWORD, "language", "en"));
        assertThat(registered.status()).isEqualTo(201);

        var client = clients.visitor().with(registered.text("/accessToken"));
        var me = client.get("me");
        assertThat(me.text("/email")).isEqualTo(email);
        assertThat(me.text("/language")).isEqualTo("en");
        assertThat(registered.json().path("expiresIn").asInt()).isEqualTo(900);
        assertThat(registered.json().path("refreshExpiresIn").asInt()).isEqualTo(7 * 24 * 3600);
    }

    @Test
    void makesNobodyAnAdministratorWhoSaysSo() {
        var registered = clients.visitor()
                .post(
                        "auth/register",
                        Map.of(
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "name",
                                "Nora",
                                "password",
                                People.PASSWORD,
                                "role",
                                "ADMIN"));

        assertThat(clients.visitor()
                        .with(registered.text("/accessToken"))
                        .get("me")
                        .text("/role"))
                .isEqualTo("CANDIDATE");
    }

    @Test
    void changesNameAndLanguage() {
        var changed = clients.candidate().put("me", Map.of("name", "Nora Petit-Martin", "language", "en"));

        assertThat(changed.text("/name")).isEqualTo("Nora Petit-Martin");
        assertThat(changed.text("/language")).isEqualTo("en");
    }

    @Test
    void aDeletedAccountIsGoneAtOnceForItsTokensToo() {
        var client = clients.candidate();

        assertThat(client.delete("me").status()).isEqualTo(204);
        assertThat(client.get("me").status()).isEqualTo(401);
    }

    @Test
    void doesNotTellAWrongPasswordFromAnUnknownAddress() {
        var known = people.candidate().email();

        var wrong = clients.visitor().post("auth/login", Map.of("email", known, "password", "pas celui-là"));
        var unknown = clients.visitor()
                .post("auth/login", Map.of("email", "personne@example.org", "password", "pas celui-là"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void slowsDownGuessing() {
        var email = people.candidate().email();
        for (int i = 0; i < 8; i++) {
            clients.visitor().post("auth/login", Map.of("email", email, "password", "essai " + i));
        }

        var refused = clients.visitor().post("auth/login", Map.of("email", email, "password", People.PASSWORD));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().getFirst("Retry-After"))
                .asInstanceOf(InstanceOfAssertFactories.STRING)
                .asInt()
                .isBetween(540, 601);
    }

    @Test
    void keepsNoSessionAndTrustsNoCookie() {
        var answer = clients.candidate().get("me");

        assertThat(answer.headers().get("Set-Cookie")).isNull();
        assertThat(clients.visitor().get("me", Map.of("Cookie", "JSESSIONID=x")).status())
                .isEqualTo(401);
    }
}
