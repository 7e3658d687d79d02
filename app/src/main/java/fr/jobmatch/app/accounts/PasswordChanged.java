package fr.jobmatch.app.accounts;

import fr.jobmatch.domain.person.PersonId;

/// Whoever knew the former password is to be signed out, everywhere. Published within the transaction that changes it.
public record PasswordChanged(PersonId person) {}
