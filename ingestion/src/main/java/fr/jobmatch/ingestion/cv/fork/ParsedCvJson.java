package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Carries a parsed CV over the pipe as JSON: the parent builds records from it and runs nothing.
final class ParsedCvJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ParsedCvJson() {}

    static byte[] write(ParsedCv parsed) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (parsed) {
            case ParsedCv.Unreadable unreadable ->
                node.put("reason", unreadable.reason().name());
            case ParsedCv.Readable readable -> {
                node.set("resume", JsonResume.toNode(readable.profile()));
                node.put("needsReview", readable.needsReview());
                node.put("text", readable.text());
                readable.warnings().forEach(node.putArray("warnings")::add);
                var evidence = node.putObject("evidence");
                readable.evidence().forEach((path, found) -> write(evidence.putObject(path.value()), found));
            }
        }
        return JSON.writeValueAsBytes(node);
    }

    private static void write(ObjectNode node, FieldEvidence found) {
        node.put("quote", found.quote());
        node.put("confidence", found.confidence());
        var positions = node.putArray("at");
        found.positions().forEach(position -> write(positions, position));
    }

    private static void write(ArrayNode positions, SourcePosition position) {
        switch (position) {
            case ParagraphPath paragraph -> positions.add(paragraph.path());
            case PageBox box ->
                positions
                        .addArray()
                        .add(box.page())
                        .add(box.x())
                        .add(box.y())
                        .add(box.width())
                        .add(box.height());
        }
    }

    static ParsedCv read(byte[] json) {
        var node = JSON.readTree(json);
        if (node.has("reason")) {
            return new ParsedCv.Unreadable(
                    UnreadableReason.valueOf(node.get("reason").asString()));
        }
        return new ParsedCv.Readable(
                JsonResume.read(node.get("resume").toString()),
                evidence(node.get("evidence")),
                node.get("needsReview").asBoolean(),
                warnings(node.get("warnings")),
                node.get("text").asString());
    }

    private static List<String> warnings(JsonNode node) {
        var warnings = new ArrayList<String>();
        node.forEach(warning -> warnings.add(warning.asString()));
        return warnings;
    }

    private static Map<FieldPath, FieldEvidence> evidence(JsonNode node) {
        var evidence = new HashMap<FieldPath, FieldEvidence>();
        node.properties().forEach(entry -> evidence.put(new FieldPath(entry.getKey()), found(entry.getValue())));
        return evidence;
    }

    private static FieldEvidence found(JsonNode node) {
        var positions = new ArrayList<SourcePosition>();
        node.get("at").forEach(position -> positions.add(position(position)));
        return new FieldEvidence(
                positions, node.get("quote").asString(), node.get("confidence").asDouble());
    }

    private static SourcePosition position(JsonNode node) {
        return node.isArray()
                ? new PageBox(
                        node.get(0).asInt(),
                        node.get(1).asDouble(),
                        node.get(2).asDouble(),
                        node.get(3).asDouble(),
                        node.get(4).asDouble())
                : new ParagraphPath(node.asString());
    }
}
