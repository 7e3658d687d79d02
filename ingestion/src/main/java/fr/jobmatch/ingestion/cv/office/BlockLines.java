package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Bullets;
import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Word;
import fr.jobmatch.ingestion.cv.office.Block.Paragraph;
import fr.jobmatch.ingestion.cv.office.Block.Run;
import fr.jobmatch.ingestion.cv.office.Block.Table;
import fr.jobmatch.ingestion.cv.office.Block.TableCell;
import fr.jobmatch.ingestion.cv.office.Block.TextBox;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Puts the blocks of a document into lines in reading order.
final class BlockLines {

    private static final double WIDE_GAP = 1.5;
    private static final double USUAL_GAP = 0.3;

    private final List<Line> lines = new ArrayList<>();
    private double gap = 9;
    private boolean newColumn = true;

    List<Line> lines() {
        return lines;
    }

    void add(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> add(paragraph);
                case Table table -> add(table);
                case TextBox box -> {
                    newColumn = true;
                    add(box.blocks());
                    newColumn = true;
                }
            }
        }
    }

    /// Start a part that has nothing to do with the text before.
    void startPart() {
        newColumn = true;
    }

    private void add(Paragraph paragraph) {
        if (paragraph.blank()) {
            gap = WIDE_GAP;
            return;
        }
        for (var cells : cells(paragraph)) {
            add(cells, paragraph);
        }
    }

    private void add(List<Cell> cells, Paragraph paragraph) {
        var bare = Bullets.withoutSign(cells);
        boolean bullet = paragraph.bullet() || !bare.equals(cells);
        lines.add(new Line(
                bare,
                new ParagraphPath(paragraph.path()),
                bullet,
                paragraph.level(),
                gap,
                newColumn,
                false,
                paragraph.indent()));
        gap = USUAL_GAP;
        newColumn = false;
    }

    private void add(Table table) {
        if (TableColumns.areColumns(table)) {
            for (var column : TableColumns.of(table)) {
                newColumn = true;
                add(column);
            }
            newColumn = true;
        } else {
            table.rows().forEach(this::addRow);
        }
    }

    /// Put the first lines of the cells beside each other, and what is left below.
    private void addRow(List<TableCell> row) {
        var filled = row.stream().filter(cell -> !TableColumns.blank(cell)).toList();
        boolean plain = filled.stream().allMatch(cell -> cell.blocks().stream().allMatch(Paragraph.class::isInstance));
        if (filled.size() < 2 || !plain) {
            filled.forEach(cell -> add(cell.blocks()));
            return;
        }
        var first = new ArrayList<Cell>();
        var rest = new ArrayList<Block>();
        Paragraph anchor = null;
        for (int i = 0; i < filled.size(); i++) {
            var paragraphs = TableColumns.paragraphs(filled.get(i));
            anchor = paragraphs.getFirst();
            if (i == 0
                    && paragraphs.size() <= 3
                    && paragraphs.stream().allMatch(p -> p.text().length() < 30 && alike(p, paragraphs.getFirst()))) {
                first.add(joined(paragraphs));
            } else {
                first.addAll(cells(anchor).getFirst());
                rest.addAll(after(paragraphs));
            }
        }
        if (anchor != null) {
            add(first, anchor);
        }
        add(rest);
    }

    private static List<Block> after(List<Paragraph> paragraphs) {
        var first = paragraphs.getFirst();
        var rest = new ArrayList<Block>();
        var lines = cells(first);
        for (int i = 1; i < lines.size(); i++) {
            var runs = lines.get(i).stream()
                    .flatMap(cell -> cell.words().stream())
                    .map(word -> new Run(word.text() + " ", word.style()))
                    .toList();
            rest.add(new Paragraph(first.path(), runs, 0, first.bullet(), first.indent()));
        }
        rest.addAll(paragraphs.subList(1, paragraphs.size()));
        return rest;
    }

    /// What looks otherwise is a line of its own: a name above a job title.
    private static boolean alike(Paragraph one, Paragraph other) {
        return one.blank()
                || other.blank()
                || one.runs().getFirst().style().like(other.runs().getFirst().style());
    }

    private static Cell joined(List<Paragraph> paragraphs) {
        var words = new ArrayList<Word>();
        paragraphs.forEach(paragraph ->
                cells(paragraph).forEach(line -> line.forEach(cell -> words.addAll(cell.words()))));
        return new Cell(words);
    }

    /// Return the cells of each line of a paragraph: tabs divide cells, breaks divide lines.
    private static List<List<Cell>> cells(Paragraph paragraph) {
        var lines = new ArrayList<List<Cell>>();
        var cells = new ArrayList<Cell>();
        var words = new ArrayList<Word>();
        for (var run : paragraph.runs()) {
            for (var token : run.text().splitWithDelimiters("[\\t\\n]| {4,}", 0)) {
                boolean breaks = token.equals("\n");
                if (breaks || token.equals("\t") || token.length() > 3 && token.isBlank()) {
                    flush(words, cells);
                    if (breaks && !cells.isEmpty()) {
                        lines.add(List.copyOf(cells));
                        cells.clear();
                    }
                } else {
                    words(token, run, words);
                }
            }
        }
        flush(words, cells);
        if (!cells.isEmpty()) {
            lines.add(List.copyOf(cells));
        }
        return lines;
    }

    private static void flush(List<Word> words, List<Cell> cells) {
        if (!words.isEmpty()) {
            cells.add(new Cell(words));
            words.clear();
        }
    }

    /// Runs cut words anywhere: a run that starts without a blank goes on with the word before.
    private static void words(String token, Run run, List<Word> words) {
        var text = LetterSpacing.closed(Normalizer.normalize(token.replaceAll("\\p{Z}", " "), Normalizer.Form.NFC));
        boolean goesOn =
                !words.isEmpty() && !text.startsWith(" ") && !words.getLast().spaced();
        var parts = text.strip().split("\\s+");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty()) {
                continue;
            }
            boolean last = i == parts.length - 1;
            boolean spaced = !last || text.endsWith(" ");
            if (i == 0 && goesOn) {
                var before = words.removeLast();
                words.add(new Word(before.text() + parts[i], Box.NOWHERE, before.style(), 1, spaced));
            } else {
                words.add(new Word(parts[i], Box.NOWHERE, run.style(), 1, spaced));
            }
        }
        if (text.isBlank() && !text.isEmpty() && !words.isEmpty()) {
            var before = words.removeLast();
            words.add(new Word(before.text(), Box.NOWHERE, before.style(), 1, true));
        }
    }
}
