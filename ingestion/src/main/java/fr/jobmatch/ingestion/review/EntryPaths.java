package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// The paths below the entries of a section: `work[2].highlights[0]` is entry 2 and the rest `.highlights[0]`.
final class EntryPaths {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z-]+)\\[(\\d+)](.*)");
    private static final Pattern ITEM = Pattern.compile("\\.([A-Za-z-]+)\\[(\\d+)].*");

    private EntryPaths() {}

    static FieldPath path(String section, int index, String rest) {
        return new FieldPath(section + "[" + index + "]" + rest);
    }

    /// Return the evidence with the entries of a section at other indexes; a negative one drops its evidence.
    static Map<FieldPath, FieldEvidence> moved(
            Map<FieldPath, FieldEvidence> evidence, String section, IntUnaryOperator to) {
        var moved = new HashMap<FieldPath, FieldEvidence>();
        evidence.forEach((path, found) -> {
            var entry = ENTRY.matcher(path.value());
            if (!entry.matches() || !entry.group(1).equals(section)) {
                moved.put(path, found);
                return;
            }
            int index = to.applyAsInt(Integer.parseInt(entry.group(2)));
            if (index >= 0) {
                moved.put(path(section, index, entry.group(3)), found);
            }
        });
        return moved;
    }

    /// Return the evidence of one entry, by the rest of its paths.
    static Map<String, FieldEvidence> below(Map<FieldPath, FieldEvidence> evidence, String section, int index) {
        var prefix = section + "[" + index + "]";
        var below = new HashMap<String, FieldEvidence>();
        evidence.forEach((path, found) -> {
            if (path.value().startsWith(prefix)) {
                below.put(path.value().substring(prefix.length()), found);
            }
        });
        return below;
    }

    /// Return the name of the field in a rest such as `.position` or `.highlights[2]`.
    static String field(String rest) {
        return rest.replaceFirst("^\\.", "").replaceAll("[.\\[].*", "");
    }

    /// Return the index of an item of a list; -1 when the rest is none.
    static int item(String rest, String list) {
        var item = ITEM.matcher(rest);
        return item.matches() && item.group(1).equals(list) ? Integer.parseInt(item.group(2)) : -1;
    }

    /// Return the rest with an item of a list that many places further.
    static String shifted(String rest, String list, int places) {
        int at = item(rest, list);
        return at < 0 ? rest : "." + list + "[" + (at + places) + "]";
    }
}
