package fr.jobmatch.app.demo;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.accounts.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Makes the accounts of the demo's people, all with the password of this installation.
@Component
class DemoPeople {

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Return the people whose accounts were made.
    List<DemoPerson> create(NewPassword password) {
        var made = new ArrayList<DemoPerson>();
        for (var person : DemoFiles.json("people.json").path("people")) {
            var account = accounts.register(
                    new EmailAddress(person.path("email").asString()),
                    person.path("name").asString(),
                    password,
                    Role.valueOf(person.path("role").asString()),
                    Locale.of(person.path("language").asString("fr")));
            made.add(new DemoPerson(account, person));
        }
        return made;
    }

    /// One of the demo's people.
    /// @param story what `people.json` says of them
    record DemoPerson(Account account, JsonNode story) {}
}
