package fr.jobmatch.app;

import fr.jobmatch.testing.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points the application at a database that no other test touches: the demo's people and offers stay there, and no
/// other application of this run takes its tasks.
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.another().ifPresent(database -> FreshDatabase.use(database, context));
    }
}
