package fr.jobmatch.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A11 and A13 of the abuse cases, with the services' own checks left out: the database alone decides.
@IntegrationTest
class RowLevelSecurityIT {

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void showsAPersonNobodyElsesRow() {
        var alice = people.candidate();
        var bob = people.candidate();

        PersonScope.runAs(alice.id(), () -> {
            assertThat(accounts.find(alice.id())).contains(alice);
            assertThat(accounts.find(bob.id())).isEmpty();
        });
    }

    @Test
    void showsNothingToWorkWithoutAPersonOnAConnectionThatServedOneBefore() {
        var alice = people.candidate();
        PersonScope.runAs(alice.id(), () -> assertThat(visiblePersons()).isOne());

        assertThat(visiblePersons()).isZero();
        assertThat(jdbc.sql("select count(*) from person").query(Long.class).single())
                .isZero();
    }

    @Test
    void everyTableWithAPersonIsGuarded() {
        var open = jdbc.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'person_id' and c.relnamespace = 'public'::regnamespace
                  and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))""").query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    void runsWithoutOwnershipOrBypass() {
        var role = jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        var owned = jdbc.sql("select count(*) from pg_tables where schemaname = 'public' and tableowner = current_user")
                .query(Long.class)
                .single();

        assertThat(role).isFalse();
        assertThat(owned).isZero();
    }

    private Long visiblePersons() {
        return transactions.execute(status ->
                jdbc.sql("select count(*) from person").query(Long.class).single());
    }
}
