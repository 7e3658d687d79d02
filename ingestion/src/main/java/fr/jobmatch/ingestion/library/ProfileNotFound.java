package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.profile.ProfileId;

/// There is no such profile, or it belongs to somebody else.
public class ProfileNotFound extends RuntimeException {

    public ProfileNotFound(ProfileId id) {
        super("no profile " + id);
    }
}
