package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.ingestion.cv.office.Block.Paragraph;
import fr.jobmatch.ingestion.cv.office.Block.Table;
import fr.jobmatch.ingestion.cv.office.Block.TableCell;
import fr.jobmatch.ingestion.cv.office.Block.TextBox;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Tells tables that set a page in columns from tables that hold rows of data.
final class TableColumns {

    private static final int MANY_PARAGRAPHS = 6;

    private TableColumns() {}

    /// Return whether a table is read column by column: headings stand in two of its columns, or one row holds most of
    /// the text.
    static boolean areColumns(Table table) {
        var headings = new TreeMap<Integer, Integer>();
        for (var row : table.rows()) {
            if (row.stream().filter(cell -> !blank(cell)).count() > 1) {
                row.forEach(cell -> headings.merge(cell.column(), headings(cell), Integer::sum));
            }
        }
        long withHeadings =
                headings.values().stream().filter(count -> count > 0).count();
        return withHeadings > 1 && !onlyLabels(table) || table.rows().size() <= 3 && tall(table);
    }

    /// Headings alone in the first column name the rows beside them.
    private static boolean onlyLabels(Table table) {
        return table.rows().stream()
                .filter(row -> row.size() > 1)
                .allMatch(row -> paragraphs(row.getFirst()).size() <= 1);
    }

    private static boolean tall(Table table) {
        return table.rows().stream()
                .anyMatch(row -> row.stream()
                                        .filter(cell -> size(cell) >= MANY_PARAGRAPHS)
                                        .count()
                                > 0
                        && row.stream().filter(cell -> size(cell) >= 3).count() > 1);
    }

    /// Return the blocks of each column from top to bottom.
    static List<List<Block>> of(Table table) {
        var columns = new TreeMap<Integer, List<Block>>();
        table.rows()
                .forEach(row -> row.forEach(cell -> columns.computeIfAbsent(cell.column(), unused -> new ArrayList<>())
                        .addAll(cell.blocks())));
        return List.copyOf(columns.values());
    }

    static boolean blank(TableCell cell) {
        return cell.blocks().stream().allMatch(block -> block instanceof Paragraph paragraph && paragraph.blank());
    }

    static List<Paragraph> paragraphs(TableCell cell) {
        return cell.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !paragraph.blank())
                .toList();
    }

    private static int headings(TableCell cell) {
        return (int) paragraphs(cell).stream()
                .filter(paragraph ->
                        SectionHeadings.builtIn().exact(paragraph.text()).isPresent())
                .count();
    }

    private static int size(TableCell cell) {
        return cell.blocks().stream()
                .mapToInt(block -> switch (block) {
                    case Paragraph paragraph -> paragraph.blank() ? 0 : 1;
                    case Table table -> table.rows().size();
                    case TextBox box -> box.blocks().size();
                })
                .sum();
    }
}
