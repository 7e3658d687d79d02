package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the evidence of the fields that were found.
final class Findings {

    private static final int LONGEST_QUOTE = 400;

    private final Map<FieldPath, FieldEvidence> evidence = new HashMap<>();

    /// Note where a value was read.
    /// @param certainty how sure the structure is, 0 to 1; what the page's reader was sure of lowers it further
    void add(@Nullable String value, List<Line> lines, double certainty, Object... path) {
        if (value == null || value.isBlank()) {
            return;
        }
        double read = lines.stream().mapToDouble(Line::confidence).average().orElse(1);
        List<SourcePosition> positions =
                lines.stream().map(Line::position).distinct().toList();
        var quote = value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) : value;
        evidence.put(FieldPath.of(path), new FieldEvidence(positions, quote, Math.clamp(certainty * read, 0, 1)));
    }

    /// Note where the period of an entry was read.
    void period(Entry entry, Object section, int index) {
        var period = entry.period();
        if (period == null) {
            return;
        }
        double certainty = period.from().month() == null ? 0.9 : 0.96;
        add(period.from().toString(), entry.header(), certainty, section, index, "startDate");
        if (period.to() != null) {
            add(period.to().toString(), entry.header(), certainty, section, index, "endDate");
        }
    }

    /// Note where the items of an entry were read.
    void items(List<String> items, List<Line> lines, Object section, int index) {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), lines, 0.9, section, index, "highlights", i);
        }
    }

    Map<FieldPath, FieldEvidence> all() {
        return evidence;
    }
}
