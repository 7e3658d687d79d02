package fr.jobmatch.app.privacy;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables with personal rows, found in the catalogue of the database, so that a new one is never forgotten.
/// Row-level security shows only the rows of the person in whose name the caller runs.
@Repository
class PersonalTables {

    /// Keys to the account, not data about the person.
    private static final Set<String> KEYS = Set.of("refresh_token", "password_reset");

    private final JdbcClient jdbc;

    PersonalTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Return the names of the tables that an export holds.
    List<String> names() {
        return jdbc.sql("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and (c.relname = 'person' or exists (
                    select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id'))
                order by c.relname""").query(String.class).list().stream()
                .filter(name -> !KEYS.contains(name))
                .toList();
    }

    /// Return the rows of a table as JSON, without the content of files, which is exported as files, and without
    /// hashes and secrets.
    /// @param table one of {@link #names}
    List<String> rows(String table) {
        var columns = jdbc.sql("""
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                  and atttypid <> 'bytea'::regtype and attname !~ 'hash|secret|token'""").param("table", table).query(String.class).single();
        return jdbc.sql("select row_to_json(r)::text from (select " + columns + " from " + quoted(table) + ") r")
                .query(String.class)
                .list();
    }

    private String quoted(String table) {
        return jdbc.sql("select quote_ident(?)")
                .param(table)
                .query(String.class)
                .single();
    }
}
