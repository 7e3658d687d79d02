package fr.jobmatch.app.demo;

import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.demo.DemoPeople.DemoPerson;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Fills an empty installation with the demo, once, and says how to sign in.
@Component
@ConditionalOnProperty("jobmatch.demo")
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 14;

    private final DemoOffers offers;
    private final DemoPeople people;
    private final DemoStories stories;
    private final JdbcClient jdbc;
    private final String chosenPassword;

    /// @param chosenPassword of the demo's people; when it is empty, one is made up
    Demo(
            DemoOffers offers,
            DemoPeople people,
            DemoStories stories,
            JdbcClient jdbc,
            @Value("${jobmatch.demo-password}") String chosenPassword) {
        this.offers = offers;
        this.people = people;
        this.stories = stories;
        this.jdbc = jdbc;
        this.chosenPassword = chosenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (jdbc.sql("select exists (select 1 from account_for_login('clemence.auberty@example.org'))")
                .query(Boolean.class)
                .single()) {
            LOG.info("The demo is there already; its password was shown at the first start.");
            return;
        }
        int count = offers.load();
        var password = chosenPassword.isEmpty() ? password() : chosenPassword;
        var made = people.create(new NewPassword(password));
        var lines = made.stream().map(Demo::line).collect(Collectors.joining("\n"));
        LOG.info(
                "Demo: {} offers, and these people, all with the password {} (shown this once):\n{}",
                count,
                password,
                lines);
        // Reading and writing take a while; whoever signs in sees them come.
        Thread.ofVirtual().name("demo").start(() -> made.forEach(stories::tell));
    }

    private static String line(DemoPerson person) {
        var account = person.account();
        return "  %-9s %-34s %s"
                .formatted(account.role().name().toLowerCase(Locale.ROOT), account.email(), account.name());
    }

    private static String password() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
