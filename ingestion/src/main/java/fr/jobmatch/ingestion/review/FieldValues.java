package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The values of a profile by their paths.
public final class FieldValues {

    private FieldValues() {}

    /// Return the evidence of the values that two profiles share.
    public static Map<FieldPath, FieldEvidence> unchanged(
            Profile before, Profile after, Map<FieldPath, FieldEvidence> evidence) {
        var old = JsonResume.toNode(before);
        var now = JsonResume.toNode(after);
        var kept = new HashMap<FieldPath, FieldEvidence>();
        evidence.forEach((path, found) -> {
            if (at(old, path).equals(at(now, path))) {
                kept.put(path, found);
            }
        });
        return kept;
    }

    /// The place of a school is an extension of JSON Resume and has a name of its own there.
    private static JsonNode at(JsonNode resume, FieldPath path) {
        var name = path.value();
        var written = name.startsWith("education[") ? name.replace("].location", "].x-location") : name;
        return resume.at("/" + written.replace('.', '/').replace('[', '/').replace("]", ""));
    }
}
