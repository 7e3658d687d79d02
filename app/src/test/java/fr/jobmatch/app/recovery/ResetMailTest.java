package fr.jobmatch.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.tokens.OpaqueToken;
import fr.jobmatch.domain.person.PersonId;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ResetMailTest {

    private final RecoverySettings settings =
            new RecoverySettings(URI.create("https://jobmatch.example.org/"), "jobmatch@example.org");

    @ParameterizedTest
    @CsvSource({"fr, Votre nouveau mot de passe JobMatch, une seule fois", "en, Your new JobMatch password, works once"
    })
    void sendsALinkInThePersonsLanguage(String language, String subject, String words) throws Exception {
        try (var server = new MailServer()) {
            var mail = mail("127.0.0.1", server.port());
            var token = OpaqueToken.random();

            mail.send(nora(language), new ResetLink(mail.address(token), Instant.now()));

            var message = new MimeMessage(
                    null, new ByteArrayInputStream(server.received().getBytes(StandardCharsets.UTF_8)));
            assertThat(message.getSubject()).isEqualTo(subject);
            assertThat(message.getAllRecipients())
                    .hasSize(1)
                    .extracting(Object::toString)
                    .contains("nora@example.org");
            assertThat(message.getContentType()).startsWith("text/plain");
            assertThat(message.getContent().toString())
                    .contains(
                            "Nora <b>Petit</b>", words, "https://jobmatch.example.org/password-reset/" + token.value());
        }
    }

    @Test
    void anEmptyHostIsNoServer() {
        assertThat(mail("", 25).available()).isFalse();
        assertThat(new ResetMail(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), settings)
                        .available())
                .isFalse();
    }

    private ResetMail mail(String host, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new ResetMail(beans.getBeanProvider(JavaMailSender.class), settings);
    }

    private static Account nora(String language) {
        return new Account(
                PersonId.random(), "nora@example.org", "Nora <b>Petit</b>", Role.CANDIDATE, Locale.of(language));
    }
}
