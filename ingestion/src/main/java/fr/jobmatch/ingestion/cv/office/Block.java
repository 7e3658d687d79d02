package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.ingestion.cv.layout.Style;
import java.util.List;
import java.util.stream.Collectors;

/// A paragraph or table of a word processor's document.
sealed interface Block {

    /// @param path where it stands, for example `body/tbl[0]/tr[1]/tc[0]/p[2]`
    /// @param level outline level from 1; 0 for plain text
    /// @param bullet whether it's an item of a list
    /// @param indent in points
    record Paragraph(String path, List<Run> runs, int level, boolean bullet, double indent) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        boolean blank() {
            return text().isBlank();
        }
    }

    /// Text of one look; tabs and line breaks are in the text.
    record Run(String text, Style style) {}

    /// @param rows the cells of each row
    record Table(List<List<TableCell>> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// @param column index of its first column in the table's grid
    record TableCell(int column, int span, List<Block> blocks) {
        public TableCell {
            blocks = List.copyOf(blocks);
        }
    }

    /// Text in a frame of its own.
    record TextBox(List<Block> blocks) implements Block {
        public TextBox {
            blocks = List.copyOf(blocks);
        }
    }
}
