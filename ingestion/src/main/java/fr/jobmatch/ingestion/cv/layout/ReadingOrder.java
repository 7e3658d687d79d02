package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the words of pages into lines, in the order in which a person reads them: columns one after the other,
/// also over page ends.
public final class ReadingOrder {

    private static final int DEEPEST = 4;

    private final List<Gutter> known = new ArrayList<>();

    private ReadingOrder() {}

    /// Return the lines of all pages.
    public static List<Line> of(List<Page> pages) {
        return new ReadingOrder().read(pages);
    }

    private List<Line> read(List<Page> pages) {
        var bands = new ArrayList<Band>();
        for (var page : PageFurniture.removedFrom(pages)) {
            for (var band : bands(page)) {
                if (!bands.isEmpty() && bands.getLast().goesOnIn(band)) {
                    bands.add(bands.removeLast().joined(band));
                } else {
                    bands.add(band);
                }
            }
        }
        return Band.inOrder(bands);
    }

    private List<Band> bands(Page page) {
        var rows = Row.of(WrappedNeighbours.cells(page.words()));
        var bands = new ArrayList<Band>();
        split(page, rows, bands);
        return bands;
    }

    private void split(Page page, List<Row> rows, List<Band> bands) {
        var found = Gutters.best(rows, known);
        if (found.isEmpty()) {
            addFull(page, rows, bands);
            return;
        }
        var gutter = belowItsText(rows, found.get());
        known.add(gutter);
        addFull(page, rows.subList(0, gutter.first()), bands);
        var run = rows.subList(gutter.first(), gutter.end());
        var left = run.stream().flatMap(row -> row.leftOf(gutter.x()).stream()).toList();
        var right =
                run.stream().flatMap(row -> row.rightOf(gutter.x()).stream()).toList();
        bands.add(new Band(gutter, inside(page, left, 1), inside(page, right, 1)));
        var below = rows.subList(gutter.end(), rows.size());
        if (!below.isEmpty()) {
            split(page, below, bands);
        }
    }

    /// The end of a text over the full width may be as short as a column is wide, but stands tight below the rest and
    /// far
    /// from what follows.
    private static Gutter belowItsText(List<Row> rows, Gutter gutter) {
        int first = gutter.first();
        if (first == 0 || first + 1 >= gutter.end() || rows.get(first).cells().size() != 1) {
            return gutter;
        }
        var row = rows.get(first).cells().getFirst();
        var above = rows.get(first - 1).cells().getFirst();
        double gap = row.box().top() - rows.get(first - 1).box().bottom();
        double below = rows.get(first + 1).box().top() - row.box().bottom();
        boolean goesOn = Math.abs(row.box().left() - above.box().left()) < 1
                && row.style().like(above.style())
                && Math.max(0, gap) + row.box().height() < below;
        return goesOn ? new Gutter(gutter.x(), gutter.width(), first + 1, gutter.end()) : gutter;
    }

    private static void addFull(Page page, List<Row> rows, List<Band> bands) {
        if (!rows.isEmpty()) {
            bands.add(new Band(null, Lines.of(page, rows), List.of()));
        }
    }

    /// Return the lines of a column, which may itself hold columns.
    private List<Line> inside(Page page, List<Cell> cells, int depth) {
        var rows = Row.of(cells);
        var found = depth < DEEPEST ? Gutters.best(rows, known) : Optional.<Gutter>empty();
        if (found.isEmpty()) {
            return Lines.of(page, rows);
        }
        var gutter = found.get();
        var lines = new ArrayList<>(Lines.of(page, rows.subList(0, gutter.first())));
        var run = rows.subList(gutter.first(), gutter.end());
        lines.addAll(inside(
                page,
                run.stream().flatMap(row -> row.leftOf(gutter.x()).stream()).toList(),
                depth + 1));
        lines.addAll(inside(
                page,
                run.stream().flatMap(row -> row.rightOf(gutter.x()).stream()).toList(),
                depth + 1));
        var below = rows.subList(gutter.end(), rows.size()).stream()
                .flatMap(row -> row.cells().stream())
                .toList();
        if (!below.isEmpty()) {
            lines.addAll(inside(page, below, depth + 1));
        }
        return lines;
    }
}
