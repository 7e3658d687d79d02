package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The entries of one section of a JSON Resume, with the evidence of the whole resume, which follows them.
record Entries(String section, ArrayNode list, Map<FieldPath, FieldEvidence> evidence) {

    private static final String HIGHLIGHTS = "highlights";

    /// Less than sure, so that it is asked.
    private static final double TO_BE_CHECKED = 0.5;

    static Entries of(ObjectNode resume, String section, Map<FieldPath, FieldEvidence> evidence) {
        var list = resume.get(section) instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
        return new Entries(section, list, evidence);
    }

    Entries without(int index) {
        list.remove(index);
        return with(EntryPaths.moved(evidence, section, at -> at == index ? -1 : at > index ? at - 1 : at));
    }

    Entries movedUp(int index) {
        var entry = list.remove(index);
        list.insert(index - 1, entry);
        return with(EntryPaths.moved(evidence, section, at -> at == index ? index - 1 : at == index - 1 ? index : at));
    }

    Entries merged(int index) {
        var first = entry(index);
        var second = entry(index + 1);
        int offset = first.path(HIGHLIGHTS).size();
        var kept = new HashMap<>(evidence);
        EntryPaths.below(evidence, section, index + 1).forEach((rest, found) -> {
            var joined = EntryPaths.shifted(rest, HIGHLIGHTS, offset);
            if (joined.startsWith("." + HIGHLIGHTS) || !first.has(EntryPaths.field(rest))) {
                kept.put(EntryPaths.path(section, index, joined), found);
            }
        });
        EntryFusion.into(first, second);
        return with(kept).without(index + 1);
    }

    Entries split(int index, int highlight) {
        var first = entry(index);
        var second = first.deepCopy();
        second.remove("position");
        second.remove("summary");
        EntryFusion.cut(first, second, HIGHLIGHTS, highlight);
        list.insert(index + 1, second);
        var kept = EntryPaths.moved(evidence, section, at -> at > index ? at + 1 : at);
        EntryPaths.below(evidence, section, index).forEach((rest, found) -> {
            int at = EntryPaths.item(rest, HIGHLIGHTS);
            if (at >= highlight) {
                kept.remove(EntryPaths.path(section, index, rest));
                kept.put(EntryPaths.path(section, index + 1, EntryPaths.shifted(rest, HIGHLIGHTS, -highlight)), found);
            } else if (at < 0 && second.has(EntryPaths.field(rest))) {
                kept.put(EntryPaths.path(section, index + 1, rest), asked(found, rest));
            }
        });
        return with(kept);
    }

    private static FieldEvidence asked(FieldEvidence found, String rest) {
        return rest.endsWith("Date")
                ? new FieldEvidence(found.positions(), found.quote(), Math.min(TO_BE_CHECKED, found.confidence()))
                : found;
    }

    private ObjectNode entry(int index) {
        return (ObjectNode) list.get(index);
    }

    private Entries with(Map<FieldPath, FieldEvidence> newEvidence) {
        return new Entries(section, list, newEvidence);
    }
}
