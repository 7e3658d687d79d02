package fr.jobmatch.app.accounts;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Object mother: fresh people with accounts.
@Component
public class People {

    public static final String PASSWORD = "un mot de passe sûr";

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    public Account candidate() {
        return register(Role.CANDIDATE);
    }

    public Account coach() {
        return register(Role.COACH);
    }

    public Account admin() {
        return register(Role.ADMIN);
    }

    private Account register(Role role) {
        var email = new EmailAddress(UUID.randomUUID() + "@example.org");
        return accounts.register(email, "Camille Essai", new NewPassword(PASSWORD), role, Locale.FRENCH);
    }
}
