package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.profile.ProfileId;

/// The profile has a newer version than the one that was edited; nothing was changed.
public class ProfileChangedMeanwhile extends RuntimeException {

    ProfileChangedMeanwhile(ProfileId id) {
        super("profile " + id + " has a newer version");
    }
}
