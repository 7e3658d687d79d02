package fr.jobmatch.app.views;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.security.CurrentPerson;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// French first, English second; whoever signed in has a language of their own.
@Configuration
class Languages {

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(List.of(Locale.FRENCH, Locale.ENGLISH));
    }

    @Bean
    VaadinServiceInitListener ownLanguage() {
        return (ServiceInitEvent event) -> event.getSource()
                .addUIInitListener(
                        opened -> CurrentPerson.account().map(Account::language).ifPresent(opened.getUI()::setLocale));
    }
}
