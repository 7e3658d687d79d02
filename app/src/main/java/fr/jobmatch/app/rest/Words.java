package fr.jobmatch.app.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// The sentences of the interface, those of the pages included, in the caller's language.
@Component
public class Words {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Words() {
        messages.setBasenames("vaadin-i18n/translations", "problems");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        messages.setUseCodeAsDefaultMessage(true);
    }

    /// Return the sentence with this key; the key itself when there is none.
    public String of(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
