package fr.jobmatch.app.recovery;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Throttle;
import fr.jobmatch.app.security.TooManyAttempts;
import fr.jobmatch.app.tokens.OpaqueToken;
import fr.jobmatch.domain.person.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets somebody who forgot their password choose a new one. Asking looks the same, and takes as long, whether or not
/// there is an account.
/// @see "docs/decisions/0081-password-reset.md"
@Service
public class PasswordResets {

    /// How long a link works.
    public static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);

    private final Accounts accounts;
    private final ResetRows rows;
    private final ResetMail mail;
    private final Throttle throttle;
    private final TransactionTemplate transactions;
    private final TaskExecutor background;
    private final Clock clock;

    PasswordResets(
            Accounts accounts,
            ResetRows rows,
            ResetMail mail,
            Throttle throttle,
            TransactionTemplate transactions,
            TaskExecutor background,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.mail = mail;
        this.throttle = throttle;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
    }

    /// Return whether links can be sent at all; without a mail server an administrator makes them.
    public boolean sendsMail() {
        return mail.available();
    }

    /// Send a link to an address if it has an account, in the background.
    public void request(EmailAddress email) {
        background.execute(() -> accounts.withAddress(email).ifPresent(this::send));
    }

    /// Return a link for whoever has this address, to be handed over by an administrator who knows them.
    @PreAuthorize("hasRole('ADMIN')")
    public Optional<ResetLink> linkFor(EmailAddress email) {
        var account = accounts.withAddress(email);
        account.ifPresent(found -> LOG.info("an administrator made a password link for person {}", found.id()));
        return account.map(this::link);
    }

    /// Replace the password of whoever the token was made for, and sign them out everywhere.
    /// @throws ResetRefused when the token was used before, is too old or never existed
    public void reset(String token, NewPassword password) {
        var hash = new OpaqueToken(token).hash();
        var person = rows.owner(hash).orElseThrow(ResetRefused::new);
        PersonScope.runAs(person, () -> transactions.executeWithoutResult(status -> reset(person, hash, password)));
        LOG.info("person {} chose a new password by a link", person);
    }

    private void reset(PersonId person, byte[] hash, NewPassword password) {
        if (!rows.use(hash, clock.instant())) {
            throw new ResetRefused();
        }
        accounts.replacePassword(person, password);
        rows.deleteAll(person);
    }

    private void send(Account account) {
        if (!mail.available()) {
            LOG.info(
                    "person {} asks for a password link; without a mail server, only an administrator can make one",
                    account.id());
            return;
        }
        try {
            throttle.enter(Door.RESET_OF_ADDRESS, account.email());
            mail.send(account, link(account));
        } catch (TooManyAttempts enough) {
            LOG.warn("person {} was sent enough password links", account.id());
        } catch (RuntimeException failed) {
            LOG.error("no password link could be sent to person {}: {}", account.id(), failed.toString());
        }
    }

    private ResetLink link(Account account) {
        var token = OpaqueToken.random();
        var end = clock.instant().plus(LIFETIME);
        PersonScope.runAs(
                account.id(),
                () -> transactions.executeWithoutResult(status -> rows.insert(token.hash(), account.id(), end)));
        return new ResetLink(mail.address(token), end);
    }
}
