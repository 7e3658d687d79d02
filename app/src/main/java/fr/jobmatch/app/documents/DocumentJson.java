package fr.jobmatch.app.documents;

import fr.jobmatch.assistant.tailoring.TailoredDraft;
import fr.jobmatch.domain.document.AtsReport;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.document.LetterDraft;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// How drafts and reports stand in the database.
final class DocumentJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /// The kind of document says which of the sealed drafts it is.
    static TailoredDraft readTailored(String json, DocumentKind kind) {
        var node = JSON.readTree(json);
        Class<? extends Draft> type = switch (kind) {
            case CV -> CvDraft.class;
            case LETTER -> LetterDraft.class;
        };
        var changes = List.of(JSON.treeToValue(node.get("changes"), Change[].class));
        return new TailoredDraft(JSON.treeToValue(node.get("draft"), type), changes);
    }

    static GateReport readGate(String json) {
        return JSON.readValue(json, GateReport.class);
    }

    static AtsReport readAts(String json) {
        return JSON.readValue(json, AtsReport.class);
    }
}
