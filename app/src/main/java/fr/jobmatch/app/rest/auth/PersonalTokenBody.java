package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.tokens.PersonalToken;
import fr.jobmatch.app.tokens.TokenScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A personal token without its secret.
/// @param prefix how the secret begins
record PersonalTokenBody(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    static PersonalTokenBody of(PersonalToken token) {
        return new PersonalTokenBody(
                token.id(),
                token.name(),
                token.prefix(),
                token.scopes().stream().map(TokenScope::code).sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
