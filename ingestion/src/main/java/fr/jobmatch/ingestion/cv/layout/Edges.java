package fr.jobmatch.ingestion.cv.layout;

import java.util.List;

/// The places where many rows of a page start: a word that starts at one of them, after a short text of its own, is the
/// first of a column even where the gap before it is small.
final class Edges {

    private static final int MANY = 4;
    private static final double NEAR = 1;
    private static final double LEAST_GAP = 0.3;
    private static final int MARGIN_WORDS = 4;

    private final List<Double> starts;

    Edges(List<List<Word>> rows) {
        starts = rows.stream().map(row -> row.getFirst().box().left()).toList();
    }

    boolean start(List<Word> before, Word word) {
        var last = before.getLast();
        double gap = (word.box().left() - last.box().right()) / Cells.em(last, word);
        return before.size() <= MARGIN_WORDS
                && gap > LEAST_GAP
                && common(word.box().left());
    }

    private boolean common(double left) {
        return starts.stream().filter(start -> Math.abs(start - left) < NEAR).count() >= MANY;
    }
}
