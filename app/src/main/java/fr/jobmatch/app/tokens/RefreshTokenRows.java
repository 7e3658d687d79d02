package fr.jobmatch.app.tokens;

import fr.jobmatch.domain.person.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of refresh tokens, by their hash.
@Repository
class RefreshTokenRows {

    private final JdbcClient jdbc;

    RefreshTokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> owner(byte[] hash) {
        return jdbc.sql("select owner_of_refresh_token(?) as owner")
                .param(hash)
                .query((row, number) -> Optional.ofNullable(row.getObject("owner", UUID.class)))
                .single()
                .map(PersonId::new);
    }

    void insert(byte[] hash, PersonId owner, UUID family, Instant expiresAt) {
        jdbc.sql("insert into refresh_token (hash, person_id, family, expires_at) values (?, ?, ?, ?)")
                .params(hash, owner.value(), family, Timestamp.from(expiresAt))
                .update();
    }

    /// Let others that work on the same family wait until this transaction ends, so that a family that is being
    /// revoked can't grow meanwhile.
    void lockFamily(byte[] hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(family::text, 0)) from refresh_token where hash = ?")
                .param(hash)
                .query((row, number) -> number)
                .list();
    }

    /// Use a token up and return its family; empty when it was used before, revoked, or is too old.
    Optional<UUID> use(byte[] hash, Instant now) {
        return jdbc.sql("""
                update refresh_token set used_at = :now
                where hash = :hash and used_at is null and revoked_at is null and expires_at > :now
                returning family""")
                .param("now", Timestamp.from(now))
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }

    /// @return how many tokens stopped working
    int revokeFamily(byte[] hash, Instant now) {
        return jdbc.sql("""
                update refresh_token set revoked_at = ?
                where family = (select family from refresh_token where hash = ?) and revoked_at is null""").params(Timestamp.from(now), hash).update();
    }

    void revokeAll(PersonId owner, Instant now) {
        jdbc.sql("update refresh_token set revoked_at = ? where person_id = ? and revoked_at is null")
                .params(Timestamp.from(now), owner.value())
                .update();
    }

    void deleteExpired(PersonId owner, Instant now) {
        jdbc.sql("delete from refresh_token where person_id = ? and expires_at < ?")
                .params(owner.value(), Timestamp.from(now))
                .update();
    }
}
