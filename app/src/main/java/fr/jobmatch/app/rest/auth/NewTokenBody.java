package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.tokens.NewPersonalToken;

/// A personal token that was just made.
/// @param secret for the `Authorization: Bearer` header; never shown again
record NewTokenBody(PersonalTokenBody token, String secret) {

    static NewTokenBody of(NewPersonalToken made) {
        return new NewTokenBody(PersonalTokenBody.of(made.token()), made.secret());
    }
}
