package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Whether a page sets text side by side, told by where its fields stand.
final class Columns {

    /// Places of a possible gap between columns, as shares of the page's width.
    private static final List<Double> GAPS = List.of(0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75);

    private static final int LEAST_FIELDS = 3;
    private static final double LEAST_HEIGHT = 0.15;
    private static final double MOST_CROSSING = 0.2;

    private Columns() {}

    static boolean sideBySide(Collection<FieldEvidence> evidence) {
        return evidence.stream()
                .flatMap(found -> found.positions().stream())
                .filter(PageBox.class::isInstance)
                .map(PageBox.class::cast)
                .distinct()
                .collect(Collectors.groupingBy(PageBox::page))
                .values()
                .stream()
                .anyMatch(boxes -> GAPS.stream().anyMatch(gap -> divides(gap, boxes)));
    }

    private static boolean divides(double gap, List<PageBox> boxes) {
        var left = boxes.stream().filter(box -> box.x() + box.width() <= gap).toList();
        var right = boxes.stream().filter(box -> box.x() >= gap).toList();
        int crossing = boxes.size() - left.size() - right.size();
        return left.size() >= LEAST_FIELDS
                && right.size() >= LEAST_FIELDS
                && crossing <= MOST_CROSSING * boxes.size()
                && shared(left, right) >= LEAST_HEIGHT;
    }

    /// Return how much of the page's height both sides use.
    private static double shared(List<PageBox> left, List<PageBox> right) {
        return Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
    }

    private static double top(List<PageBox> boxes) {
        return boxes.stream().mapToDouble(PageBox::y).min().orElse(1);
    }

    private static double bottom(List<PageBox> boxes) {
        return boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
    }
}
