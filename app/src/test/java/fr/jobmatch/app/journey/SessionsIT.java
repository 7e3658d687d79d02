package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.journey.Chromium.Screen;
import fr.jobmatch.domain.person.PersonId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How sessions begin and end.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final int port;

    @Autowired
    private Accounts accounts;

    SessionsIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aNewPasswordEndsEverySessionOfThePerson() {
        var email = UUID.randomUUID() + "@example.org";
        var person = register(email);
        var here = signedIn(email);
        var there = signedIn(email);

        PersonScope.runAs(
                person,
                () -> accounts.changePassword(
                        person, Candidate.PASSWORD, new NewPassword("quatre autres mots au hasard")));

        here.page().navigate("offers");
        there.page().navigate("offers");
        here.page().waitForURL("**/login");
        there.page().waitForURL("**/login");
    }

    @Test
    void signingInGivesTheSessionAnotherNameAndSigningOutEndsIt() {
        var email = UUID.randomUUID() + "@example.org";
        register(email);
        var candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
        candidate.page().navigate("login");
        candidate.page().getByLabel("Adresse e-mail").waitFor();
        var before = session(candidate.page());

        candidate.signsIn(email, Candidate.PASSWORD);
        candidate.sees(candidate.button("Se déconnecter"));

        assertThat(session(candidate.page())).isNotEqualTo(before);
        candidate.button("Se déconnecter").click();
        candidate.page().waitForURL("**/login");
        candidate.page().navigate("cvs");
        candidate.page().waitForURL("**/login");
    }

    @Test
    void aDeletedAccountIsSignedOut() {
        var email = UUID.randomUUID() + "@example.org";
        var person = register(email);
        var candidate = signedIn(email);

        PersonScope.runAs(person, () -> accounts.delete(person));

        candidate.page().navigate("offers");
        candidate.page().waitForURL("**/login");
    }

    private Candidate signedIn(String email) {
        var candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
        candidate.signsIn(email, Candidate.PASSWORD);
        candidate.sees(candidate.button("Se déconnecter"));
        return candidate;
    }

    private PersonId register(String email) {
        return accounts.register(
                        new EmailAddress(email),
                        "Nora Petit",
                        new NewPassword(Candidate.PASSWORD),
                        Role.CANDIDATE,
                        Locale.FRENCH)
                .id();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
