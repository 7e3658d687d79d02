package fr.jobmatch.app.accounts;

/// What a session rests on: when it changes, the session is over.
/// @param credentials counts the passwords that the person has had
public record Standing(Role role, int credentials) {}
