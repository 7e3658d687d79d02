package fr.jobmatch.ingestion.cv.europass;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a Europass CV: the `SkillsPassport` of the first portal (schema 3) or the `Candidate` of the portal of 2020.
public final class Europass {

    private static final double SURE = 0.98;

    private Europass() {}

    /// Return the profile in a file.
    /// @throws UnreadableDocument when the file is damaged, dangerous or another kind of XML
    public static ParsedCv read(byte[] content) {
        var root = Element.read(content);
        var profile = switch (root.name()) {
            case "SkillsPassport" -> SkillsPassport.profile(root);
            case "Candidate" -> Candidate.profile(root);
            default -> throw new UnreadableDocument(UnreadableReason.UNSUPPORTED);
        };
        if (profile.equals(Profile.empty())) {
            throw new UnreadableDocument(UnreadableReason.NO_TEXT);
        }
        return new ParsedCv.Readable(profile, evidence(profile), false, List.of(), String.join("\n", texts(root)));
    }

    private static Map<FieldPath, FieldEvidence> evidence(Profile profile) {
        var evidence = new HashMap<FieldPath, FieldEvidence>();
        note(evidence, profile.basics().name(), "basics", "name");
        note(evidence, profile.basics().email(), "basics", "email");
        note(evidence, profile.basics().phone(), "basics", "phone");
        for (int i = 0; i < profile.work().size(); i++) {
            note(evidence, profile.work().get(i).name(), "work", i, "name");
            note(evidence, profile.work().get(i).position(), "work", i, "position");
        }
        for (int i = 0; i < profile.education().size(); i++) {
            note(evidence, profile.education().get(i).institution(), "education", i, "institution");
            note(evidence, profile.education().get(i).studyType(), "education", i, "studyType");
        }
        return evidence;
    }

    private static void note(Map<FieldPath, FieldEvidence> evidence, @Nullable String value, Object... path) {
        if (value != null) {
            var field = FieldPath.of(path);
            evidence.put(field, new FieldEvidence(List.of(new ParagraphPath(field.value())), value, SURE));
        }
    }

    private static List<String> texts(Element element) {
        var texts = new ArrayList<String>();
        if (!element.text().isEmpty()) {
            texts.add(element.text());
        }
        element.children().forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
