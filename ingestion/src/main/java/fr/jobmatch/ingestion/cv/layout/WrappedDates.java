package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;

/// Joins a period that a narrow date column breaks over two rows: `sept. 2019 –` above `aujourd'hui`.
final class WrappedDates {

    private WrappedDates() {}

    static List<Row> joined(List<Row> rows) {
        var result = new ArrayList<Row>();
        for (var row : rows) {
            var open = result.isEmpty() ? null : result.getLast();
            if (open != null && goesOn(open, row)) {
                var upper = new ArrayList<>(open.cells());
                var words = new ArrayList<>(upper.getFirst().words());
                words.addAll(row.cells().getFirst().words());
                upper.set(0, new Cell(words));
                result.set(result.size() - 1, new Row(upper));
                if (row.cells().size() > 1) {
                    result.add(new Row(row.cells().subList(1, row.cells().size())));
                }
            } else {
                result.add(row);
            }
        }
        return result;
    }

    private static boolean goesOn(Row upper, Row lower) {
        var first = upper.cells().getFirst();
        var second = lower.cells().getFirst();
        var text = first.text().strip();
        return text.length() < 25
                && second.text().length() < 20
                && second.box().left() < first.box().right()
                && DateRanges.find(text + " " + second.text()).stream()
                        .anyMatch(range -> !range.single()
                                && range.start() == 0
                                && range.end() > text.length() + 1
                                && DateRanges.find(text).stream()
                                        .allMatch(alone ->
                                                alone.single() || alone.to() == null || alone.end() < text.length()));
    }
}
