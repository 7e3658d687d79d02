package fr.jobmatch.app.tokens;

import java.time.Duration;

/// What a program needs to call for a while and to come back later.
/// @param access a JWT for the `Authorization: Bearer` header
/// @param refresh gives the next pair, once
public record TokenPair(String access, Duration accessLifetime, String refresh, Duration refreshLifetime) {

    @Override
    public String toString() {
        return "TokenPair";
    }
}
