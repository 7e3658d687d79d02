package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Bullets;
import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.util.Arrays;
import java.util.List;

/// Makes lines of text that has no look: wide blanks and tabs divide cells.
final class TextLines {

    private TextLines() {}

    static Line line(String written, SourcePosition position, double gap) {
        var text = Bullets.without(written.strip());
        boolean bullet = !text.equals(written.strip());
        List<Cell> cells = Arrays.stream(text.split("\\t+|\\s{3,}"))
                .filter(part -> !part.isBlank())
                .map(TextLines::cell)
                .toList();
        return new Line(cells, position, bullet, 0, gap, gap > 8, written.length() > 75, 0);
    }

    private static Cell cell(String text) {
        return new Cell(Arrays.stream(text.strip().split("\\s+"))
                .map(word -> new Word(word, Box.NOWHERE, Style.PLAIN, 1))
                .toList());
    }
}
