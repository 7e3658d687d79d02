package fr.jobmatch.ingestion.cv.layout;

import fr.jobmatch.lexicon.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes page numbers and lines that every page repeats out of the pages.
final class PageFurniture {

    private static final double MARGIN = 0.08;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i).*\\bpage\\s*:?\\s*\\d+.*|.*[-–—|]?\\s*\\d+\\s*(?:/|sur|of)\\s*\\d+\\s*[-–—|]?|[-–—]?\\s*\\d{1,2}\\s*[-–—]?|last updated.*|(?:mis a jour|derniere mise a jour|updated|generated).*|.*©.*|curriculum vitae|cv|resume");

    private PageFurniture() {}

    static List<Page> removedFrom(List<Page> pages) {
        var repeated = repeated(pages);
        return pages.stream().map(page -> without(page, repeated)).toList();
    }

    private static Page without(Page page, Map<String, Integer> repeated) {
        var furniture = new HashSet<Word>();
        for (var row : Row.of(Cells.of(page.words()))) {
            if (furniture(page, row, repeated)) {
                row.cells().forEach(cell -> furniture.addAll(cell.words()));
            }
        }
        // The order of drawing stays: it tells which words belong together.
        var kept = page.words().stream().filter(word -> !furniture.contains(word));
        return new Page(page.number(), page.width(), page.height(), kept.toList());
    }

    private static boolean furniture(Page page, Row row, Map<String, Integer> repeated) {
        if (!inMargin(page, row)) {
            return false;
        }
        var text = key(row);
        return PAGE_NUMBER.matcher(text).matches()
                || repeated.getOrDefault(text, 0) > 1 && page.number() > 1
                || repeated.getOrDefault(text, 0) > 1 && row.box().top() > page.height() / 2;
    }

    private static Map<String, Integer> repeated(List<Page> pages) {
        var counts = new HashMap<String, Integer>();
        for (var page : pages) {
            Row.of(Cells.of(page.words())).stream()
                    .filter(row -> inMargin(page, row))
                    .forEach(row -> counts.merge(key(row), 1, Integer::sum));
        }
        return counts;
    }

    private static boolean inMargin(Page page, Row row) {
        var box = row.box();
        return box.bottom() < MARGIN * page.height() || box.top() > (1 - MARGIN) * page.height();
    }

    private static String key(Row row) {
        return Folding.fold(
                        String.join(" ", row.cells().stream().map(Cell::text).toList()))
                .strip();
    }
}
