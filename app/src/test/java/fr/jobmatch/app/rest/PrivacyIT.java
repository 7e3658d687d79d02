package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What a person gets and what is left when they go.
@ApiTest
class PrivacyIT {

    private static final Resource CV = new ClassPathResource("demo/cv/cv-exemple.docx");

    @Autowired
    private ApiClients clients;

    @Test
    void exportsEverythingThatBelongsToAPersonAndNothingElse() throws IOException {
        var other = clients.candidate();
        clients.addNurse(other);
        var client = withEverything();

        var files = unzip(client.get("me/export").bytes());

        assertThat(files.keySet()).anyMatch(name -> name.endsWith("-cv-exemple.docx") && name.startsWith("cvs/"));
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("documents/") && name.endsWith(".docx"));
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("profiles/"));
        assertThat(files.keySet())
                .containsAll(tables().stream()
                        .filter(table ->
                                !List.of("refresh_token", "password_reset").contains(table))
                        .map(table -> "tables/" + table + ".json")
                        .toList());
        var cv = files.keySet().stream()
                .filter(name -> name.startsWith("cvs/"))
                .findFirst()
                .orElseThrow();
        assertThat(files.get(cv)).isEqualTo(CV.getContentAsByteArray());
        var person = new String(files.get("tables/person.json"), StandardCharsets.UTF_8);
        assertThat(person).contains(client.get("me").text("/email")).doesNotContain("password_hash", "$2a$");
        assertThat(person).doesNotContain(other.get("me").text("/email"));
    }

    /// The first half of A24: every table that names a person is emptied by the database itself.
    @Test
    void leavesNothingOfAPersonWhoGoes() {
        var client = withEverything();
        var id = client.get("me").text("/id");
        var owner = owner();
        assertThat(tables()).hasSizeGreaterThan(6);
        assertThat(rows(owner, "document", id)).isPositive();

        assertThat(client.delete("me").status()).isEqualTo(204);

        assertThat(tables())
                .allSatisfy(
                        table -> assertThat(rows(owner, table, id)).as(table).isZero());
    }

    @Test
    void everyTableThatNamesAPersonGoesWithThem() {
        var orphans = owner().sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'person_id' and c.relnamespace = 'public'::regnamespace
                  and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                    and k.confrelid = 'person'::regclass and k.confdeltype = 'c')""").query(String.class).list();

        assertThat(orphans).isEmpty();
    }

    private ApiClient withEverything() {
        var client = clients.candidate();
        var profile = clients.addNurse(client);
        client.put("profiles/" + profile + "/preferences", Map.of("contracts", List.of("CDI")));
        client.ended(client.upload("cvs", CV, Map.of()));
        var order = Map.of("offerId", clients.addOffer(), "kind", "CV", "level", 2, "profile", profile);
        client.ended(client.post("documents", order));
        return client;
    }

    private static List<String> tables() {
        return owner().sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'person_id' and c.relnamespace = 'public'::regnamespace""").query(String.class).list();
    }

    private static long rows(JdbcClient owner, String table, String person) {
        return owner.sql("select count(*) from " + table + " where person_id = cast(? as uuid)")
                .param(person)
                .query(Long.class)
                .single();
    }

    /// Row-level security hides nothing from the owner of the tables.
    private static JdbcClient owner() {
        var database = TestDatabase.shared().orElseThrow();
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.ownerUser(), database.ownerPassword()));
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
