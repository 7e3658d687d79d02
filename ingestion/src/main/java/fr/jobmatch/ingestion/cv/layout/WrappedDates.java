package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins a period that a narrow date column breaks over two rows: `sept. 2019 –` above `aujourd'hui`.
final class WrappedDates {

    private static final Pattern OPEN_END = Pattern.compile("(?iU).*(?:[-–—]|\\b(?:à|au|to|jusqu['’]à|until))$");
    private static final Pattern NO_YEAR = Pattern.compile("[\\p{L}.]{3,10}\\s*[-–—]");

    private static final Pattern OPEN_START = Pattern.compile("(?i)(?:de|du|depuis|from|since)(?:\\s+\\p{L}{3,9}\\.?)?");
    private static final Pattern TO = Pattern.compile("(?i)(?:à|au|to|jusqu|until|[-–—]).*");

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
        boolean open = OPEN_END.matcher(text).matches()
                && (!DateRanges.find(text).isEmpty() || NO_YEAR.matcher(text).matches());
        boolean closes = TO.matcher(second.text()).matches() && !DateRanges.find(text).isEmpty();
        return (open || closes || OPEN_START.matcher(text).matches())
                && text.length() < 25
                && second.text().length() < 20
                && second.box().left() < first.box().right()
                && DateRanges.find(text + " " + second.text()).stream()
                        .anyMatch(range -> !range.single() && range.end() - range.start() > text.length());
    }
}
