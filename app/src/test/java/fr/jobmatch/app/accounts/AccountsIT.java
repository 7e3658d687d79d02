package fr.jobmatch.app.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.database.PersonScope;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AccountsIT {

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Test
    void signsInWithTheRightPasswordOnly() {
        var account = people.candidate();

        assertThat(accounts.authenticate(account.email().toUpperCase(Locale.ROOT), People.PASSWORD))
                .contains(account);
        assertThat(accounts.authenticate(account.email(), "un autre mot de passe"))
                .isEmpty();
        assertThat(accounts.authenticate("inconnue@example.org", People.PASSWORD))
                .isEmpty();
    }

    @Test
    void refusesASecondAccountForAnAddress() {
        var account = people.candidate();

        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> accounts.register(
                        new EmailAddress(account.email()),
                        "Autre",
                        new NewPassword("0123456789"),
                        Role.CANDIDATE,
                        Locale.FRENCH))
                .withMessage("account.email.taken");
    }

    @Test
    void changesAPasswordAfterCheckingThePresentOne() {
        var account = people.candidate();

        PersonScope.runAs(
                account.id(),
                () -> accounts.changePassword(account.id(), People.PASSWORD, new NewPassword("un nouveau secret")));

        assertThat(accounts.authenticate(account.email(), People.PASSWORD)).isEmpty();
        assertThat(accounts.authenticate(account.email(), "un nouveau secret")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nora", "nora@", "@example.org", "nora@example", "no ra@example.org", "a@b@example.org"})
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(InvalidAccount.class).isThrownBy(() -> new EmailAddress(text));
    }
}
