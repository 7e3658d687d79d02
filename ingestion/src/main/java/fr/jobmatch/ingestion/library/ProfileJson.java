package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How profiles, their evidence and preferences stand in the database.
final class ProfileJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProfileJson() {}

    static String write(Profile profile) {
        return JsonResume.write(profile);
    }

    static Profile readProfile(String json) {
        return JsonResume.read(json);
    }

    static String write(Map<FieldPath, FieldEvidence> evidence) {
        var rows = new ArrayList<EvidenceRow>();
        evidence.forEach((path, found) -> rows.add(EvidenceRow.of(path, found)));
        return JSON.writeValueAsString(rows);
    }

    static Map<FieldPath, FieldEvidence> readEvidence(String json) {
        var evidence = new HashMap<FieldPath, FieldEvidence>();
        for (var row : JSON.readValue(json, EvidenceRow[].class)) {
            evidence.put(new FieldPath(row.path()), row.toEvidence());
        }
        return evidence;
    }

    static String write(Preferences preferences) {
        return JSON.writeValueAsString(preferences);
    }

    static Preferences readPreferences(@Nullable String json) {
        if (json == null) {
            return Preferences.none();
        }
        var preferences = (ObjectNode) JSON.readTree(json);
        // Preferences that were stored before offers could be set aside have none.
        preferences.withArray("refusals");
        return JSON.treeToValue(preferences, Preferences.class);
    }

    private record EvidenceRow(String path, String quote, double confidence, List<Position> positions) {

        static EvidenceRow of(FieldPath path, FieldEvidence evidence) {
            var positions = evidence.positions().stream().map(Position::of).toList();
            return new EvidenceRow(path.value(), evidence.quote(), evidence.confidence(), positions);
        }

        FieldEvidence toEvidence() {
            return new FieldEvidence(positions.stream().map(Position::toSource).toList(), quote, confidence);
        }
    }

    /// Either a box on a page or the path of a paragraph.
    private record Position(
            @Nullable Integer page,
            double @Nullable [] box,
            @Nullable String paragraph) {

        static Position of(SourcePosition position) {
            return switch (position) {
                case SourcePosition.PageBox at ->
                    new Position(at.page(), new double[] {at.x(), at.y(), at.width(), at.height()}, null);
                case SourcePosition.ParagraphPath at -> new Position(null, null, at.path());
            };
        }

        SourcePosition toSource() {
            return page != null && box != null
                    ? new SourcePosition.PageBox(page, box[0], box[1], box[2], box[3])
                    : new SourcePosition.ParagraphPath(paragraph == null ? "" : paragraph);
        }
    }
}
