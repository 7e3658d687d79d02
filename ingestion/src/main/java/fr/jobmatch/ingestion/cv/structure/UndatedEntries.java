package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.ArrayList;
import java.util.List;

/// Cuts a section without dates into entries: each starts where the look changes back to that of the first line.
final class UndatedEntries {

    private final List<Line> lines;
    private final boolean[] body;

    /// @param body for each line whether it's said of an entry, and names none
    UndatedEntries(List<Line> lines, boolean[] body) {
        this.lines = lines;
        this.body = body.clone();
    }

    /// Return the entries in order.
    List<Entry> cut() {
        var entries = new ArrayList<Entry>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || opens(i)) {
                entries.add(undated(start, i));
                start = i;
            }
        }
        return lines.isEmpty() ? List.of() : entries;
    }

    private boolean opens(int at) {
        var line = lines.get(at);
        var first = lines.getFirst();
        if (body[at] || first.bullet() != line.bullet()) {
            return false;
        }
        boolean styled = lines.stream()
                .filter(other -> !other.bullet())
                .anyMatch(other -> !other.style().like(first.style()));
        return styled
                ? line.style().like(first.style()) && !lines.get(at - 1).style().like(first.style())
                : body[at - 1]
                        || line.gap() > 1.0
                        || lines.stream().allMatch(other -> other.bullet() == first.bullet())
                                && Clues.degree(line.text()) > 0.5;
    }

    private Entry undated(int start, int end) {
        int bodyStart = start + 1;
        while (bodyStart < end
                && !body[bodyStart]
                && bodyStart - start < 3
                && NamingLines.is(lines.get(bodyStart))
                        | !lines.get(bodyStart - 1).full()) {
            bodyStart++;
        }
        return new Entry(lines.subList(start, bodyStart), null, lines.subList(bodyStart, end));
    }
}
