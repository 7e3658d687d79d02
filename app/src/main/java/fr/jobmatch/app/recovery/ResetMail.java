package fr.jobmatch.app.recovery;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.tokens.OpaqueToken;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// Sends links by mail, in plain text, where a mail server is configured (`spring.mail.host`).
@Component
class ResetMail {

    private final ObjectProvider<JavaMailSender> server;
    private final RecoverySettings settings;

    ResetMail(ObjectProvider<JavaMailSender> server, RecoverySettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /// An empty host, as a compose file passes it on, is none.
    boolean available() {
        return server.getIfAvailable() instanceof JavaMailSenderImpl known && StringUtils.hasText(known.getHost());
    }

    URI address(OpaqueToken token) {
        return URI.create(settings.publicUrl().toString().replaceFirst("/$", "") + "/password-reset/" + token.value());
    }

    /// @throws org.springframework.mail.MailException when the server refuses or can't be reached
    void send(Account account, ResetLink link) {
        var words = ResourceBundle.getBundle("vaadin-i18n/translations", account.language());
        var message = new SimpleMailMessage();
        message.setFrom(settings.sender());
        message.setTo(account.email());
        message.setSubject(words.getString("mail.reset.subject"));
        message.setText(MessageFormat.format(
                words.getString("mail.reset.text"),
                account.name(),
                link.address(),
                PasswordResets.LIFETIME.toMinutes()));
        server.getObject().send(message);
    }
}
