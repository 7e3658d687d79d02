package fr.jobmatch.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A journey through the running application, with the demo's offers, in a real browser.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("e2e")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobmatch.demo=true", "vaadin.devmode.devTools.enabled=false", "vaadin.copilot.enable=false"})
@ContextConfiguration(initializers = OwnDatabase.class)
@EnabledIfEnvironmentVariable(
        named = "JOBMATCH_TEST_DB_URL",
        matches = ".+",
        disabledReason = "needs the test cluster: ./jobmatch test")
@EnabledIf(
        value = "fr.jobmatch.app.journey.Chromium#isInstalled",
        disabledReason = "needs Chromium: set JOBMATCH_CHROMIUM to its path")
public @interface JourneyTest {}
