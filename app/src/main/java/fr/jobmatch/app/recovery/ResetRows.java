package fr.jobmatch.app.recovery;

import fr.jobmatch.domain.person.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of password resets, by the hash of their token.
@Repository
class ResetRows {

    private final JdbcClient jdbc;

    ResetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> owner(byte[] hash) {
        return jdbc.sql("select owner_of_password_reset(?) as owner")
                .param(hash)
                .query((row, number) -> Optional.ofNullable(row.getObject("owner", UUID.class)))
                .single()
                .map(PersonId::new);
    }

    void insert(byte[] hash, PersonId owner, Instant expiresAt) {
        jdbc.sql("insert into password_reset (hash, person_id, expires_at) values (?, ?, ?)")
                .params(hash, owner.value(), Timestamp.from(expiresAt))
                .update();
    }

    /// @return false when it was used before or is too old
    boolean use(byte[] hash, Instant now) {
        return jdbc.sql("update password_reset set used_at = ? where hash = ? and used_at is null and expires_at > ?")
                        .params(Timestamp.from(now), hash, Timestamp.from(now))
                        .update()
                == 1;
    }

    void deleteAll(PersonId owner) {
        jdbc.sql("delete from password_reset where person_id = ?")
                .param(owner.value())
                .update();
    }
}
