package fr.jobmatch.ingestion.offers.mapping;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses that offers state. Only those of the web may become links: `javascript:` would run in a reader's page.
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    private WebAddress() {}

    /// Return the address if it is one of the web, else null.
    public static @Nullable String of(@Nullable String address) {
        return address != null && WEB.matcher(address).matches() ? address : null;
    }
}
