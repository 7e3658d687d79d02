package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// The beans of this package on the fresh database of the run, and what they published.
public final class OfferStore implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public OfferStore(TestDatabase database) {
        context.registerBean(
                DataSource.class,
                () -> new DriverManagerDataSource(database.url(), database.ownerUser(), database.ownerPassword()));
        context.register(Beans.class);
        context.refresh();
    }

    public static InputStream stream(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Published published() {
        return get(Published.class);
    }

    @Override
    public void close() {
        get(JdbcTemplate.class)
                .execute(
                        "truncate offer, offer_identity, offer_payload, offer_import, offer_source, offer_watch, offer_renormalisation, offer_lexicon");
        context.close();
    }

    /// The events of this store.
    public static final class Published {
        public final List<OffersImported> imported = new ArrayList<>();
        public final List<OffersWithdrawn> withdrawn = new ArrayList<>();

        @EventListener
        void on(OffersImported event) {
            imported.add(event);
        }

        @EventListener
        void on(OffersWithdrawn event) {
            withdrawn.add(event);
        }
    }

    @Configuration
    @ComponentScan({
        "fr.jobmatch.ingestion.offers.store",
        "fr.jobmatch.ingestion.offers.runs",
        "fr.jobmatch.ingestion.offers.identity"
    })
    @EnableTransactionManagement
    static class Beans {

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            var jdbc = new JdbcTemplate(dataSource);
            if (jdbc.queryForObject("select to_regclass('offer') is null", Boolean.class) == Boolean.TRUE) {
                new ResourceDatabasePopulator(
                                new ClassPathResource("db/migration/ingestion/V0100__offers.sql"),
                                new ClassPathResource("db/migration/ingestion/V0300__live_sources.sql"),
                                new ClassPathResource("db/migration/ingestion/V0302__renormalisation.sql"),
                                new ClassPathResource("db/migration/ingestion/V0303__live_questions.sql"),
                                new ClassPathResource("db/migration/ingestion/V0304__offer_clusters.sql"),
                                new ClassPathResource("db/migration/ingestion/V0305__offer_changes.sql"),
                                new ClassPathResource("db/migration/ingestion/V0307__offer_sketches.sql"))
                        .execute(dataSource);
            }
            return jdbc;
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate jdbc) {
            return JdbcClient.create(jdbc);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Published published() {
            return new Published();
        }
    }
}
