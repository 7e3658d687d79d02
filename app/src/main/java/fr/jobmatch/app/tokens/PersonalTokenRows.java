package fr.jobmatch.app.tokens;

import fr.jobmatch.domain.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of personal tokens. Whose rows a transaction sees is decided by the database.
@Repository
class PersonalTokenRows {

    private static final String COLUMNS = "id, name, prefix, scopes, created_at, expires_at, last_used_at";

    private final JdbcClient jdbc;

    PersonalTokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> owner(byte[] hash) {
        return jdbc.sql("select owner_of_personal_token(?) as owner")
                .param(hash)
                .query((row, number) -> Optional.ofNullable(row.getObject("owner", UUID.class)))
                .single()
                .map(PersonId::new);
    }

    void insert(PersonId owner, PersonalToken token, byte[] hash) {
        jdbc.sql("""
                insert into personal_token (id, person_id, name, prefix, hash, scopes, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        token.id(),
                        owner.value(),
                        token.name(),
                        token.prefix(),
                        hash,
                        token.scopes().stream().map(TokenScope::code).toArray(String[]::new),
                        Timestamp.from(token.createdAt()),
                        Timestamp.from(token.expiresAt()))
                .update();
    }

    List<PersonalToken> all(PersonId owner) {
        return jdbc.sql("select " + COLUMNS + " from personal_token where person_id = ? order by created_at desc, id")
                .param(owner.value())
                .query((row, number) -> token(row))
                .list();
    }

    Optional<PersonalToken> valid(byte[] hash, Instant now) {
        return jdbc.sql("select " + COLUMNS + " from personal_token where hash = ? and expires_at > ?")
                .params(hash, Timestamp.from(now))
                .query((row, number) -> token(row))
                .optional();
    }

    void use(UUID id, Instant now) {
        jdbc.sql("update personal_token set last_used_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    boolean delete(PersonId owner, UUID id) {
        return jdbc.sql("delete from personal_token where person_id = ? and id = ?")
                        .params(owner.value(), id)
                        .update()
                == 1;
    }

    void deleteAll(PersonId owner) {
        jdbc.sql("delete from personal_token where person_id = ?")
                .param(owner.value())
                .update();
    }

    private static PersonalToken token(ResultSet row) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new PersonalToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    private static Set<TokenScope> scopes(String[] codes) {
        return Arrays.stream(codes)
                .flatMap(code -> TokenScope.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
