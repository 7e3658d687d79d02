package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.rest.Unauthorized;

/// The refresh token was used before, revoked, is too old or never existed.
class RefreshRefused extends Unauthorized {

    RefreshRefused() {
        super("refresh-refused");
    }
}
