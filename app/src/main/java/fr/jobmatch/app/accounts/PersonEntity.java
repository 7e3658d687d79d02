package fr.jobmatch.app.accounts;

import fr.jobmatch.domain.person.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    private UUID id;

    private String email;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;

    private int credentials;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    PersonEntity(PersonId id, EmailAddress email, String name, String passwordHash, Role role, Locale language) {
        this.id = id.value();
        this.email = email.value();
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.language = language.getLanguage();
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        credentials++;
    }

    void changeLanguage(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    void rename(String newName) {
        name = newName;
    }

    Standing standing() {
        return new Standing(role, credentials);
    }

    Account toAccount() {
        return new Account(new PersonId(id), email, name, role, Locale.of(language));
    }
}
