package fr.jobmatch.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A journey through the running application, with the demo's offers, in a real browser.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("e2e")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "jobmatch.demo=true",
            "jobmatch.demo-password=" + JourneyTest.PASSWORD,
            "vaadin.devmode.devTools.enabled=false",
            "vaadin.copilot.enable=false"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@ExtendWith(OwnSecurityContexts.class)
@EnabledIf(
        value = "fr.jobmatch.app.journey.Chromium#canJourney",
        disabledReason = "needs the test cluster (./jobmatch test) and Chromium (JOBMATCH_CHROMIUM is its path)")
public @interface JourneyTest {

    /// Of everybody in the demo.
    String PASSWORD = "un mot de passe sûr";
}
