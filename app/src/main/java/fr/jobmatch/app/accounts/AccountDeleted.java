package fr.jobmatch.app.accounts;

import fr.jobmatch.domain.person.PersonId;

/// A person and everything that belonged to them is gone.
public record AccountDeleted(PersonId person) {}
