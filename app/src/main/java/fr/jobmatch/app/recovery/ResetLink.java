package fr.jobmatch.app.recovery;

import java.net.URI;
import java.time.Instant;

/// The address of the page where a new password can be chosen, once.
public record ResetLink(URI address, Instant expiresAt) {

    @Override
    public String toString() {
        return "ResetLink";
    }
}
