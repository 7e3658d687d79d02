package fr.jobmatch.app.database;

import fr.jobmatch.domain.person.PersonId;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/// Tells the database, at the start of every transaction and for that transaction only, whose rows it may see.
/// Without a person the setting is empty and row-level security shows nothing: it fails closed, also when a
/// connection is used again after another person's request.
/// @see "docs/decisions/0003-row-level-security.md"
class PersonBoundTransactions extends JpaTransactionManager {

    private final JdbcClient jdbc;
    private final transient Supplier<Optional<PersonId>> person;
    private final transient DatabaseWatch watch;

    PersonBoundTransactions(
            EntityManagerFactory entityManagers,
            DataSource dataSource,
            Supplier<Optional<PersonId>> person,
            DatabaseWatch watch) {
        super(entityManagers);
        setDataSource(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
        this.person = person;
        this.watch = watch;
    }

    /// During an outage nobody waits for the pool's timeout: a page that did would hold its session all the while.
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!watch.reachable()) {
            throw new CannotCreateTransactionException("the database does not answer");
        }
        super.doBegin(transaction, definition);
        try {
            bindPerson();
        } catch (RuntimeException failed) {
            doCleanupAfterCompletion(transaction);
            throw failed;
        }
    }

    private void bindPerson() {
        jdbc.sql("select set_config('jobmatch.person', ?, true)")
                .param(person.get().map(PersonId::toString).orElse(""))
                .query(String.class)
                .single();
    }
}
