package fr.jobmatch.app.accounts;

import fr.jobmatch.domain.person.PersonId;
import java.util.Locale;

/// A person with an account.
/// @param name how the person is addressed
/// @param language language of the interface
public record Account(PersonId id, String email, String name, Role role, Locale language) {}
