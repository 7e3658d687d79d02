package fr.jobmatch.app.database;

import fr.jobmatch.app.security.CurrentPerson;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
@EnableJpaRepositories("fr.jobmatch")
@EntityScan("fr.jobmatch")
class DatabaseConfiguration {

    /// Background work names its person; a request is made by whoever signed in.
    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entityManagers, DataSource dataSource, DatabaseWatch watch) {
        return new PersonBoundTransactions(
                entityManagers, dataSource, () -> PersonScope.current().or(CurrentPerson::find), watch);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }
}
