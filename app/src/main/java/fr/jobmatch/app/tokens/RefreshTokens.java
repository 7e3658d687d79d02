package fr.jobmatch.app.tokens;

import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.person.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Refresh tokens: each works once and is replaced by the next of its family. One that comes a second time was
/// copied, so its family ends, for the thief and for the owner.
@Component
class RefreshTokens {

    static final Duration LIFETIME = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(RefreshTokens.class);

    private final RefreshTokenRows rows;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RefreshTokens(RefreshTokenRows rows, TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Return the first token of a new family.
    OpaqueToken start(PersonId owner) {
        return as(owner, () -> {
            rows.deleteExpired(owner, clock.instant());
            return next(owner, UUID.randomUUID());
        });
    }

    /// Replace a token by the next one; empty when it doesn't work, or no longer.
    Optional<Rotated> rotate(OpaqueToken token) {
        var hash = token.hash();
        return rows.owner(hash).flatMap(owner -> as(owner, () -> rotate(owner, hash)));
    }

    /// End the family of a token.
    void revoke(OpaqueToken token) {
        var hash = token.hash();
        rows.owner(hash).ifPresent(owner -> as(owner, () -> revokeFamily(hash)));
    }

    /// End every family of a person.
    void revokeAll(PersonId owner) {
        as(owner, () -> {
            rows.revokeAll(owner, clock.instant());
            return true;
        });
    }

    private Optional<Rotated> rotate(PersonId owner, byte[] hash) {
        rows.lockFamily(hash);
        var family = rows.use(hash, clock.instant());
        if (family.isEmpty() && revokeFamily(hash) > 0) {
            LOG.warn("a refresh token of person {} came again after its use; its family is revoked", owner);
        }
        return family.map(known -> new Rotated(owner, next(owner, known)));
    }

    private int revokeFamily(byte[] hash) {
        rows.lockFamily(hash);
        return rows.revokeFamily(hash, clock.instant());
    }

    private OpaqueToken next(PersonId owner, UUID family) {
        var token = OpaqueToken.random();
        rows.insert(token.hash(), owner, family, clock.instant().plus(LIFETIME));
        return token;
    }

    private <T> T as(PersonId owner, Supplier<T> work) {
        return PersonScope.callAs(owner, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    record Rotated(PersonId owner, OpaqueToken token) {}
}
