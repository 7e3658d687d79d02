package fr.jobmatch.app.tokens;

import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.PasswordChanged;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.security.SignedIn;
import fr.jobmatch.domain.person.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Tokens that people make for their own programs: for a few things only, shown once, revoked at any time.
/// @see "docs/decisions/0145-personal-tokens.md"
@Service
public class PersonalTokens {

    /// What tells a personal token from an access token, also in a log or a public repository.
    public static final String MARK = "jmt_";

    /// After this a token ends by itself.
    public static final Duration LIFETIME = Duration.ofDays(365);

    /// What one person can have.
    static final int MOST = 20;

    private static final int LONGEST_NAME = 80;
    private static final int SHOWN = MARK.length() + 6;
    private static final Duration PRECISION_OF_USE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(PersonalTokens.class);

    private final PersonalTokenRows rows;
    private final Accounts accounts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PersonalTokens(PersonalTokenRows rows, Accounts accounts, TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Make a token.
    /// @throws IllegalArgumentException when the name is empty or longer than 80 characters, or there is no scope
    /// @throws TooManyTokens when the person has as many as one can have
    public NewPersonalToken make(PersonId owner, String name, Set<TokenScope> scopes) {
        var words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME || scopes.isEmpty()) {
            throw new IllegalArgumentException("name or scopes");
        }
        var secret = new OpaqueToken(MARK + OpaqueToken.random().value());
        var now = clock.instant();
        var token = new PersonalToken(
                UUID.randomUUID(), words, secret.value().substring(0, SHOWN), scopes, now, now.plus(LIFETIME), null);
        transactions.executeWithoutResult(status -> insert(owner, token, secret));
        LOG.info("person {} made a personal token", owner);
        return new NewPersonalToken(token, secret.value());
    }

    /// Return the tokens of a person, the newest first.
    public List<PersonalToken> of(PersonId owner) {
        return Objects.requireNonNull(transactions.execute(status -> rows.all(owner)));
    }

    /// End a token at once.
    /// @return whether it was there
    public boolean revoke(PersonId owner, UUID id) {
        return Boolean.TRUE.equals(transactions.execute(status -> rows.delete(owner, id)));
    }

    @EventListener
    void revokeAll(PasswordChanged changed) {
        PersonScope.runAs(
                changed.person(), () -> transactions.executeWithoutResult(status -> rows.deleteAll(changed.person())));
    }

    /// Return whom a secret stands for, and for what; empty when it is unknown, revoked or too old.
    Optional<PersonalTokenAuthentication> authentication(String secret) {
        var hash = new OpaqueToken(secret).hash();
        return rows.owner(hash).flatMap(owner -> PersonScope.callAs(owner, () -> authentication(owner, hash)));
    }

    private Optional<PersonalTokenAuthentication> authentication(PersonId owner, byte[] hash) {
        var token = Objects.requireNonNull(transactions.execute(status -> used(hash, clock.instant())));
        return token.flatMap(known ->
                accounts.find(owner).map(account -> new PersonalTokenAuthentication(new SignedIn(account), known)));
    }

    private Optional<PersonalToken> used(byte[] hash, Instant now) {
        var token = rows.valid(hash, now);
        token.filter(known -> known.lastUsedAt() == null
                        || known.lastUsedAt().plus(PRECISION_OF_USE).isBefore(now))
                .ifPresent(known -> rows.use(known.id(), now));
        return token;
    }

    private void insert(PersonId owner, PersonalToken token, OpaqueToken secret) {
        if (rows.all(owner).size() >= MOST) {
            throw new TooManyTokens(MOST);
        }
        rows.insert(owner, token, secret.hash());
    }
}
