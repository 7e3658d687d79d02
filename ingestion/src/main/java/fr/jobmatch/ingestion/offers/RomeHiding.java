package fr.jobmatch.ingestion.offers;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Hides what a source knows of ROME, so that a ranking can be measured on words alone.
final class RomeHiding {

    private RomeHiding() {}

    /// Return the payload without `romeCode`, `romeLibelle`, `appellationlibelle` and the codes of `competences`.
    static JsonNode without(JsonNode payload) {
        var copy = payload.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("romeCode");
            object.remove("romeLibelle");
            object.remove("appellationlibelle");
            object.remove("occupation");
            object.path("competences").forEach(RomeHiding::hideCode);
        }
        return copy;
    }

    private static void hideCode(JsonNode competence) {
        if (competence instanceof ObjectNode object) {
            object.remove("code");
        }
    }
}
