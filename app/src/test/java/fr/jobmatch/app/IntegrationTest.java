package fr.jobmatch.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole application against a fresh PostgreSQL database.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "jobmatch.tasks.first-pause=50ms")
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(OwnSecurityContexts.class)
@EnabledIf(
        value = "fr.jobmatch.testing.TestDatabase#available",
        disabledReason = "needs the test cluster: ./jobmatch test")
public @interface IntegrationTest {}
