package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What remains of the evidence after the candidate went through a profile: fields left as they were are confirmed
/// and keep their place in the document, changed ones rest on the candidate's word.
final class EvidenceCarryOver {

    private static final double CONFIRMED = 1.0;

    private EvidenceCarryOver() {}

    static Map<FieldPath, FieldEvidence> confirmed(
            Profile before, Profile after, Map<FieldPath, FieldEvidence> evidence) {
        var old = JsonResume.toNode(before);
        var now = JsonResume.toNode(after);
        var kept = new HashMap<FieldPath, FieldEvidence>();
        evidence.forEach((path, found) -> {
            if (at(old, path).equals(at(now, path))) {
                kept.put(path, new FieldEvidence(found.positions(), found.quote(), CONFIRMED));
            }
        });
        return kept;
    }

    private static JsonNode at(JsonNode resume, FieldPath path) {
        return resume.at("/" + path.value().replace('.', '/').replace('[', '/').replace("]", ""));
    }
}
