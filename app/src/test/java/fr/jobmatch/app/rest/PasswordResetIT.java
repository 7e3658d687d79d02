package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Throttle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A forgotten password, and A21: one answer for every address, and a link that works once.
@ApiTest
class PasswordResetIT {

    private static final String NEW_PASSWORD = "quatre autres mots au hasard";

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private Throttle throttle;

    @Test
    void answersTheSameForEveryAddress() {
        var known = ask(people.candidate().email());
        var unknown = ask("personne@example.org");

        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(known.body()).isEqualTo(unknown.body()).isEmpty();
        assertThat(ask("no address").status()).isEqualTo(400);
    }

    @Test
    void anAdministratorsLinkWorksOnceAndSignsOutEverywhere() {
        var account = people.candidate();
        var before = clients.tokens(account);
        var token = link(account);

        assertThat(choose(token).status()).isEqualTo(204);

        assertThat(login(account, NEW_PASSWORD)).isEqualTo(200);
        assertThat(login(account, People.PASSWORD)).isEqualTo(401);
        assertThat(clients.visitor()
                        .post(
                                "auth/refresh",
                                Map.of(
                                        "refreshToken",
                                        before.path("refreshToken").asString()))
                        .status())
                .isEqualTo(401);
        var again = choose(token);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("/type")).isEqualTo("urn:jobmatch:problem:reset-refused");
    }

    @Test
    void aUsedLinkEndsTheOthersOfThatPerson() {
        var account = people.candidate();
        var first = link(account);
        var second = link(account);

        assertThat(choose(first).status()).isEqualTo(204);
        assertThat(choose(second).status()).isEqualTo(400);
    }

    @Test
    void aWeakPasswordDoesNotUseTheLinkUp() {
        var token = link(people.candidate());

        assertThat(clients.visitor()
                        .post("auth/new-password", Map.of("token", token, "newPassword", "court"))
                        .status())
                .isEqualTo(400);
        assertThat(choose(token).status()).isEqualTo(204);
    }

    @Test
    void refusesATokenThatNobodyMade() {
        assertThat(choose("mC9v").status()).isEqualTo(400);
    }

    @Test
    void tellsAnAdministratorThatThereIsNoAccount() {
        assertThat(clients.admin()
                        .post("admin/password-links", Map.of("email", "personne@example.org"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void slowsDownAsking() {
        for (int i = 0; i < 20; i++) {
            throttle.enter(Door.PASSWORD_RESET, "203.0.113.31");
        }

        var refused = clients.visitor()
                .post(
                        "auth/password-reset",
                        Map.of("email", "nora@example.org"),
                        Map.of("X-Forwarded-For", "203.0.113.31"));

        assertThat(refused.status()).isEqualTo(429);
    }

    private Answer ask(String email) {
        return clients.visitor().post("auth/password-reset", Map.of("email", email));
    }

    private String link(Account account) {
        var made = clients.admin().post("admin/password-links", Map.of("email", account.email()));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("/link").replaceFirst(".*/password-reset/", "");
    }

    private Answer choose(String token) {
        return clients.visitor().post("auth/new-password", Map.of("token", token, "newPassword", NEW_PASSWORD));
    }

    private int login(Account account, String password) {
        return clients.visitor()
                .post("auth/login", Map.of("email", account.email(), "password", password))
                .status();
    }
}
