package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.tokens.TokenPair;

/// @param expiresIn seconds
/// @param refreshExpiresIn seconds
record TokenBody(String accessToken, String tokenType, long expiresIn, String refreshToken, long refreshExpiresIn) {

    static TokenBody of(TokenPair pair) {
        return new TokenBody(
                pair.access(),
                "Bearer",
                pair.accessLifetime().toSeconds(),
                pair.refresh(),
                pair.refreshLifetime().toSeconds());
    }
}
