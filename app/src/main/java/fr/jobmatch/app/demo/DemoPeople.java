package fr.jobmatch.app.demo;

import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.matches.PreferencesJson;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the demo's people, all with the password of this installation.
@Component
class DemoPeople {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Accounts accounts;
    private final ProfileLibrary profiles;

    DemoPeople(Accounts accounts, ProfileLibrary profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    /// Return the accounts that were made.
    List<DemoAccount> create(NewPassword password) {
        var made = new ArrayList<DemoAccount>();
        for (var person : JSON.readTree(text("demo/people.json")).path("people")) {
            made.add(create(person, password));
        }
        return made;
    }

    private DemoAccount create(JsonNode person, NewPassword password) {
        var role = Role.valueOf(person.path("role").asString());
        var account = accounts.register(
                new EmailAddress(person.path("email").asString()),
                person.path("name").asString(),
                password,
                role,
                Locale.of(person.path("language").asString("fr")));
        if (person.path("profile").isString()) {
            PersonScope.runAs(account.id(), () -> addProfile(account.id(), person));
        }
        return new DemoAccount(account.email(), account.name(), role);
    }

    private void addProfile(PersonId id, JsonNode person) {
        var resume = JsonResume.read(text("demo/" + person.path("profile").asString()));
        var profile = profiles.add(id, null, resume, Map.of());
        profiles.prefer(profile, PreferencesJson.read(person.path("preferences")));
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// An account of the demo.
    record DemoAccount(String email, String name, Role role) {}
}
