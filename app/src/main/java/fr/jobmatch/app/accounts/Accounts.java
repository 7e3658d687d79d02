package fr.jobmatch.app.accounts;

import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.person.PersonId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Registering, signing in, changing what an account says.
@Service
public class Accounts {

    private static final int MAX_NAME = 100;

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    /// Compared with when an address has no account, so that the answer takes as long as a wrong password.
    private final String nobodysHash;

    Accounts(
            Persons persons,
            PasswordEncoder passwords,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.passwords = passwords;
        this.transactions = transactions;
        this.events = events;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /// Create an account.
    /// @throws InvalidAccount when the name is missing or the address is taken
    public Account register(EmailAddress email, String name, NewPassword password, Role role, Locale language) {
        var id = PersonId.random();
        var person = new PersonEntity(id, email, checkedName(name), hash(password), role, language);
        try {
            return PersonScope.callAs(
                    id, () -> inTransaction(() -> persons.saveAndFlush(person).toAccount()));
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidAccount("account.email.taken");
        }
    }

    /// Return the account when the password is the right one; the answer takes as long when there is no account.
    public Optional<Account> authenticate(String email, String password) {
        var person = inTransaction(() -> persons.findForLogin(email.strip()));
        boolean right = passwords.matches(
                password, person.map(PersonEntity::passwordHash).orElse(nobodysHash));
        return person.filter(found -> right).map(PersonEntity::toAccount);
    }

    /// Return the account of the person in whose name the caller runs.
    public Optional<Account> find(PersonId id) {
        return inTransaction(() -> persons.findById(id.value()).map(PersonEntity::toAccount));
    }

    /// Return whose address this is; asked before anybody is signed in.
    public Optional<Account> withAddress(EmailAddress email) {
        return inTransaction(() -> persons.findForLogin(email.value())).map(PersonEntity::toAccount);
    }

    /// Return what a session of the person in whose name the caller runs rests on; empty when there is no account.
    public Optional<Standing> standing(PersonId id) {
        return inTransaction(() -> persons.findById(id.value()).map(PersonEntity::standing));
    }

    /// Replace the password after checking the present one, and sign the person out everywhere.
    /// @throws InvalidAccount when the present password is wrong
    public void changePassword(PersonId id, String present, NewPassword replacement) {
        var known = inTransaction(() -> persons.findById(id.value()));
        if (known.filter(person -> passwords.matches(present, person.passwordHash()))
                .isEmpty()) {
            throw new InvalidAccount("account.password.wrong");
        }
        replacePassword(id, replacement);
    }

    /// Replace the password of somebody who proved otherwise who they are, and sign them out everywhere.
    public void replacePassword(PersonId id, NewPassword replacement) {
        var hash = hash(replacement);
        transactions.executeWithoutResult(status -> persons.findById(id.value()).ifPresent(person -> {
            person.changePassword(hash);
            events.publishEvent(new PasswordChanged(id));
        }));
    }

    /// Change how the person is addressed.
    public void rename(PersonId id, String name) {
        var checked = checkedName(name);
        transactions.executeWithoutResult(
                status -> persons.findById(id.value()).ifPresent(person -> person.rename(checked)));
    }

    /// Change the language of the interface.
    public void changeLanguage(PersonId id, Locale language) {
        transactions.executeWithoutResult(
                status -> persons.findById(id.value()).ifPresent(person -> person.changeLanguage(language)));
    }

    /// Delete the person with everything that belongs to them; the database removes their rows in all tables.
    public void delete(PersonId id) {
        transactions.executeWithoutResult(status -> persons.deleteById(id.value()));
        events.publishEvent(new AccountDeleted(id));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private String hash(NewPassword password) {
        return String.valueOf(passwords.encode(password.value()));
    }

    private static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME) {
            throw new InvalidAccount("account.name.missing");
        }
        return stripped;
    }
}
