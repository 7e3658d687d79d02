package fr.jobmatch.app.recovery;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What mails say about this server. Links never follow the address that a request named: a stranger chooses that.
/// @param publicUrl where people reach the pages
/// @param sender from whom mails come
@ConfigurationProperties("jobmatch.mail")
record RecoverySettings(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("jobmatch@localhost") String sender) {}
