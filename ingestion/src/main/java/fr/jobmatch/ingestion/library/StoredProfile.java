package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.ProfileId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A profile with what is known about it.
/// @param cv the file that it was read from; null when it was written by hand or the file is gone
/// @param evidence where each field was read; fields that the candidate changed have none
/// @param primary whether it is the one used by default
/// @param version counts the changes, from 1
public record StoredProfile(
        ProfileId id,
        PersonId person,
        @Nullable CvId cv,
        Profile profile,
        Map<FieldPath, FieldEvidence> evidence,
        boolean primary,
        int version,
        Instant changedAt) {}
