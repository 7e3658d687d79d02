package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import java.util.Map;

/// Decides whether a person should look over what was read.
final class Review {

    private Review() {}

    /// Return whether a main field is missing or any field that was found is doubtful.
    static boolean needed(Profile profile, Map<FieldPath, FieldEvidence> evidence) {
        return profile.basics().name() == null
                || profile.basics().email() == null && profile.basics().phone() == null
                || profile.work().isEmpty() && profile.education().isEmpty()
                || evidence.values().stream().anyMatch(FieldEvidence::doubtful);
    }
}
