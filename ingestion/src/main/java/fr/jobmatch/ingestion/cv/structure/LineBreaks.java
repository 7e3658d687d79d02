package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Undoes the line breaks that only the width of the page made.
final class LineBreaks {

    private LineBreaks() {}

    /// Return two lines as one text; a soft hyphen goes, a hard one stays.
    static String join(String before, String after) {
        if (before.isEmpty()) {
            return after;
        }
        if (before.endsWith("\u00ad")) {
            return before.substring(0, before.length() - 1) + after;
        }
        boolean glued = before.matches("(?s).*\\p{L}[-‐]") || before.endsWith("’") || before.endsWith("'");
        return glued ? before + after : before + " " + after;
    }

    /// Return lines as one text in which gaps are plain blanks.
    static String text(List<Line> lines) {
        return lines.stream()
                .map(line -> line.text().replace('\t', ' '))
                .reduce("", LineBreaks::join)
                .strip();
    }

    /// Return the paragraphs or list items of some lines.
    static List<List<Line>> items(List<Line> lines) {
        var items = new ArrayList<List<Line>>();
        Line before = null;
        for (var line : lines) {
            if (before != null && goesOn(before, line)) {
                items.getLast().add(line);
            } else {
                items.add(new ArrayList<>(List.of(line)));
            }
            before = line;
        }
        return items;
    }

    /// Return what is said of an entry, one text for each item.
    static List<String> highlights(List<Line> lines) {
        return items(lines).stream()
                .map(LineBreaks::text)
                .map(Folding::visible)
                .filter(text -> text.length() > 2)
                .collect(Collectors.toList());
    }

    private static boolean goesOn(Line before, Line line) {
        if (line.bullet() || line.startsColumn()) {
            return false;
        }
        var text = line.text();
        boolean low = !text.isEmpty() && !Character.isUpperCase(text.codePointAt(0));
        boolean unfinished = before.text().matches("(?s).*[,\u00ad-]$");
        return line.gap() < 0.9 && before.full() || unfinished || low && before.full();
    }
}
