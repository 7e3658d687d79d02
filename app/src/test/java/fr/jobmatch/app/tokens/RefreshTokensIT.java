package fr.jobmatch.app.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.rest.Answer;
import fr.jobmatch.app.rest.ApiClients;
import fr.jobmatch.app.rest.ApiTest;
import fr.jobmatch.domain.person.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A15 of the abuse cases: refresh tokens that somebody else has too.
@ApiTest
class RefreshTokensIT {

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Account account = new Account(PersonId.random(), "", "", Role.CANDIDATE, Locale.FRENCH);

    private String first = "";

    @BeforeEach
    void signIn() {
        account = people.candidate();
        first = clients.tokens(account).path("refreshToken").asString();
    }

    @Test
    void givesAPairThatWorks() {
        var next = refresh(first);

        assertThat(next.status()).isEqualTo(200);
        assertThat(clients.visitor().with(next.text("/accessToken")).get("me").text("/email"))
                .isEqualTo(account.email());
        assertThat(refresh(next.text("/refreshToken")).status()).isEqualTo(200);
    }

    @Test
    void aTokenThatComesTwiceEndsItsFamily() {
        var second = refresh(first).text("/refreshToken");

        assertThat(refresh(first).status()).isEqualTo(401);
        assertThat(refresh(second).status()).isEqualTo(401);
    }

    @Test
    void anotherSignInIsAnotherFamily() {
        var elsewhere = clients.tokens(account).path("refreshToken").asString();
        refresh(first);
        refresh(first);

        assertThat(refresh(elsewhere).status()).isEqualTo(200);
    }

    @Test
    void ofTwoAtOnceAtMostOneWorksAndNothingAfterwards() throws Exception {
        List<Answer> answers;
        try (var callers = Executors.newFixedThreadPool(2)) {
            Callable<Answer> call = () -> refresh(first);
            answers = callers.invokeAll(List.of(call, call)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        var worked = answers.stream().filter(answer -> answer.status() == 200).toList();

        assertThat(worked).hasSize(1);
        assertThat(refresh(worked.getFirst().text("/refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheFamily() {
        var second = refresh(first).text("/refreshToken");

        assertThat(clients.visitor()
                        .post("auth/logout", Map.of("refreshToken", second))
                        .status())
                .isEqualTo(204);
        assertThat(refresh(second).status()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsEveryFamily() {
        var client = clients.signedIn(account);
        var body = Map.of("currentPassword", People.PASSWORD, "newPassword", "un tout autre secret");

        assertThat(client.post("auth/change-password", body).status()).isEqualTo(204);
        assertThat(refresh(first).status()).isEqualTo(401);
        assertThat(client.post("auth/change-password", body).status()).isEqualTo(400);
    }

    @Test
    void whatNobodyIssuedIsRefused() {
        assertThat(refresh("abc").status()).isEqualTo(401);
        assertThat(clients.visitor()
                        .post("auth/logout", Map.of("refreshToken", "abc"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theDatabaseShowsTokensToTheirOwnerOnly() {
        assertThat(jdbc.sql("select count(*) from refresh_token")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Answer refresh(String token) {
        return clients.visitor().post("auth/refresh", Map.of("refreshToken", token));
    }
}
