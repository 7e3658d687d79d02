package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.rest.InvalidRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The languages that an account may have.
final class InterfaceLanguage {

    private static final Set<String> KNOWN = Set.of("fr", "en");

    private InterfaceLanguage() {}

    static Locale of(@Nullable String language, Locale otherwise) {
        if (language == null) {
            return otherwise;
        }
        if (!KNOWN.contains(language)) {
            throw new InvalidRequest("language");
        }
        return Locale.of(language);
    }
}
