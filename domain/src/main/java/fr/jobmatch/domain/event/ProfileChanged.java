package fr.jobmatch.domain.event;

import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.ProfileId;

/// A profile was made or edited.
public record ProfileChanged(PersonId person, ProfileId profile) {}
