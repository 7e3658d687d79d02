package fr.jobmatch.app.tokens;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token that somebody made for a program of theirs, without its secret.
/// @param prefix how it begins, to tell one from another
/// @param lastUsedAt to the minute
public record PersonalToken(
        UUID id,
        String name,
        String prefix,
        Set<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public PersonalToken {
        scopes = Set.copyOf(scopes);
    }
}
