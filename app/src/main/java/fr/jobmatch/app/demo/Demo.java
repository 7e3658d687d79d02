package fr.jobmatch.app.demo;

import fr.jobmatch.app.accounts.NewPassword;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final JdbcClient jdbc;

    Demo(DemoOffers offers, DemoPeople people, JdbcClient jdbc) {
        this.offers = offers;
        this.people = people;
        this.jdbc = jdbc;
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
        var password = password();
        var accounts = people.create(new NewPassword(password));
        var lines = accounts.stream()
                .map(account -> "  %-9s %-34s %s"
                        .formatted(account.role().name().toLowerCase(Locale.ROOT), account.email(), account.name()))
                .collect(Collectors.joining("\n"));
        LOG.info(
                "Demo: {} offers, and these people, all with the password {} (shown this once):\n{}",
                count,
                password,
                lines);
    }

    private static String password() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
